import type { ObjectDefinition } from '../objects/schema.ts';

/**
 * What the restricted picklists of ScratchOrgInfo hold.
 * https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_scratchorginfo.htm
 */
const editions = [
  'Developer',
  'Enterprise',
  'Group',
  'Professional',
  'Partner Developer',
  'Partner Enterprise',
  'Partner Group',
  'Partner Professional',
];

const releases = ['Current', 'Preview', 'Previous'];

/**
 * Language codes, including those for end users and for the platform alone.
 * https://help.salesforce.com/s/articleView?id=xcloud.faq_getstart_what_languages_does.htm
 */
const languages = [
  'zh_CN zh_TW da nl_NL en_US fi fr de it ja ko no pt_BR ru es es_MX sv th',
  'ar bg hr cs en_GB el iw hu in pl pt_PT ro sk sl tr uk vi',
  'sq ar_DZ ar_BH ar_EG ar_IQ ar_JO ar_KW ar_LB ar_LY ar_MA ar_OM ar_QA ar_SA ar_SD ar_SY ar_TN ar_AE ar_YE',
  'hy eu bs bn my ca zh_HK zh_SG zh_MY nl_BE en_AU en_BE en_CA en_CY en_DE en_HK en_IN en_IE en_IL en_IT en_MY',
  'en_MT en_NL en_NZ en_PH en_SG en_ZA en_AE et fr_BE fr_CA fr_LU fr_MA fr_CH ka de_AT de_BE de_LU de_CH el_CY gu',
  'haw ht hi hmn is ga it_CH kl kn kk km lv lt lb mk ms ml mt mi mr sh_ME pt_CV ro_MD ru_AM ru_BY ru_KZ ru_KG',
  'ru_LT ru_MD ru_PL ru_UA sm sr sh es_AR es_BO es_CL es_CO es_CR es_DO es_EC es_SV es_GT es_HN es_NI es_PA es_PY',
  'es_PE es_PR es_US es_UY es_VE sw tl ta te ur cy xh yi zu af am fa',
].flatMap((row) => row.split(' '));

const picklists: Readonly<Record<string, readonly string[]>> = {
  Edition: editions,
  Language: languages,
  Release: releases,
};

/** ScratchOrgInfo with its picklists. */
export function withSignupValues(definition: ObjectDefinition): ObjectDefinition {
  const fields = definition.fields.map((field) => {
    const values = picklists[field.name];
    return values === undefined ? field : { ...field, type: 'picklist' as const, values };
  });
  return { ...definition, fields };
}
