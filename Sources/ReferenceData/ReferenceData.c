// The data of the program, held in the read-only part of the binary: nothing is read or built at start.
//
// A new file needs its array and its line in the table. Clang lists every embedded file among the
// dependencies of this one, so a build sees that a data file has changed.

#include "ReferenceData.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char codes_academic_title_synonyms[] = {
#embed "codes/academic_title_synonyms.csv"
};
static const unsigned char codes_academic_titles[] = {
#embed "codes/academic_titles.csv"
};
static const unsigned char codes_admin_commune_2025h1[] = {
#embed "codes/admin_commune_2025h1.csv"
};
static const unsigned char codes_admin_commune_2026[] = {
#embed "codes/admin_commune_2026.csv"
};
static const unsigned char codes_admin_commune_ceased_2019_2025[] = {
#embed "codes/admin_commune_ceased_2019_2025.csv"
};
static const unsigned char codes_admin_commune_former_2019_2025[] = {
#embed "codes/admin_commune_former_2019_2025.csv"
};
static const unsigned char codes_admin_commune_history_2020_2025[] = {
#embed "codes/admin_commune_history_2020_2025.csv"
};
static const unsigned char codes_admin_commune_older_names[] = {
#embed "codes/admin_commune_older_names.csv"
};
static const unsigned char codes_admin_district_2025h1[] = {
#embed "codes/admin_district_2025h1.csv"
};
static const unsigned char codes_admin_district_ceased[] = {
#embed "codes/admin_district_ceased.csv"
};
static const unsigned char codes_admin_former_names[] = {
#embed "codes/admin_former_names.csv"
};
static const unsigned char codes_admin_map_commune_old_to_new[] = {
#embed "codes/admin_map_commune_old_to_new.csv"
};
static const unsigned char codes_admin_name_variants[] = {
#embed "codes/admin_name_variants.csv"
};
static const unsigned char codes_admin_province_2025h1[] = {
#embed "codes/admin_province_2025h1.csv"
};
static const unsigned char codes_admin_province_2026[] = {
#embed "codes/admin_province_2026.csv"
};
static const unsigned char codes_admin_units[] = {
#embed "codes/admin_units.index"
};
static const unsigned char codes_certificate_words[] = {
#embed "codes/certificate_words.csv"
};
static const unsigned char codes_citizen_number_provinces[] = {
#embed "codes/citizen_number_provinces.csv"
};
static const unsigned char codes_civil_servant_ranks[] = {
#embed "codes/civil_servant_ranks.csv"
};
static const unsigned char codes_degree_abbreviations[] = {
#embed "codes/degree_abbreviations.csv"
};
static const unsigned char codes_disclosure_rule[] = {
#embed "codes/disclosure_rule.csv"
};
static const unsigned char codes_ethnic_group_aliases[] = {
#embed "codes/ethnic_group_aliases.csv"
};
static const unsigned char codes_ethnic_group_phrases[] = {
#embed "codes/ethnic_group_phrases.csv"
};
static const unsigned char codes_ethnic_group_unspecified[] = {
#embed "codes/ethnic_group_unspecified.csv"
};
static const unsigned char codes_ethnic_groups[] = {
#embed "codes/ethnic_groups.csv"
};
static const unsigned char codes_family_names[] = {
#embed "codes/family_names.csv"
};
static const unsigned char codes_field_aliases[] = {
#embed "codes/field_aliases.csv"
};
static const unsigned char codes_field_heads[] = {
#embed "codes/field_heads.csv"
};
static const unsigned char codes_field_word_variants[] = {
#embed "codes/field_word_variants.csv"
};
static const unsigned char codes_ford_2015[] = {
#embed "codes/ford_2015.csv"
};
static const unsigned char codes_isced_f_2013[] = {
#embed "codes/isced_f_2013.csv"
};
static const unsigned char codes_lam_dong_changes_2019_2024[] = {
#embed "codes/lam_dong_changes_2019_2024.csv"
};
static const unsigned char codes_lam_dong_commune_area_population_2025[] = {
#embed "codes/lam_dong_commune_area_population_2025.csv"
};
static const unsigned char codes_lam_dong_communes_2025h1[] = {
#embed "codes/lam_dong_communes_2025h1.csv"
};
static const unsigned char codes_lam_dong_communes_2026[] = {
#embed "codes/lam_dong_communes_2026.csv"
};
static const unsigned char codes_lam_dong_map_old_to_new[] = {
#embed "codes/lam_dong_map_old_to_new.csv"
};
static const unsigned char codes_lead_words[] = {
#embed "codes/lead_words.csv"
};
static const unsigned char codes_legacy_tcvn3_abc[] = {
#embed "codes/legacy_tcvn3_abc.csv"
};
static const unsigned char codes_legacy_viscii[] = {
#embed "codes/legacy_viscii.csv"
};
static const unsigned char codes_legacy_vni_windows[] = {
#embed "codes/legacy_vni_windows.csv"
};
static const unsigned char codes_legacy_vps[] = {
#embed "codes/legacy_vps.csv"
};
static const unsigned char codes_level_synonyms[] = {
#embed "codes/level_synonyms.csv"
};
static const unsigned char codes_levels[] = {
#embed "codes/levels.csv"
};
static const unsigned char codes_name_titles[] = {
#embed "codes/name_titles.csv"
};
static const unsigned char codes_organisation_words[] = {
#embed "codes/organisation_words.csv"
};
static const unsigned char codes_other_name_words[] = {
#embed "codes/other_name_words.csv"
};
static const unsigned char codes_place_type_words[] = {
#embed "codes/place_type_words.csv"
};
static const unsigned char codes_position_groups[] = {
#embed "codes/position_groups.csv"
};
static const unsigned char codes_position_phrases[] = {
#embed "codes/position_phrases.csv"
};
static const unsigned char codes_position_words[] = {
#embed "codes/position_words.csv"
};
static const unsigned char codes_province_aliases[] = {
#embed "codes/province_aliases.csv"
};
static const unsigned char codes_public_employee_ranks[] = {
#embed "codes/public_employee_ranks.csv"
};
static const unsigned char codes_qualification_levels[] = {
#embed "codes/qualification_levels.csv"
};
static const unsigned char codes_qualification_words[] = {
#embed "codes/qualification_words.csv"
};
static const unsigned char codes_rank_abbreviations[] = {
#embed "codes/rank_abbreviations.csv"
};
static const unsigned char codes_rank_successions[] = {
#embed "codes/rank_successions.csv"
};
static const unsigned char codes_religion_aliases[] = {
#embed "codes/religion_aliases.csv"
};
static const unsigned char codes_religions[] = {
#embed "codes/religions.csv"
};
static const unsigned char codes_research_fields_vn_2008_level1_2[] = {
#embed "codes/research_fields_vn_2008_level1_2.csv"
};
static const unsigned char codes_retired_ranks[] = {
#embed "codes/retired_ranks.csv"
};
static const unsigned char codes_sector_keywords[] = {
#embed "codes/sector_keywords.csv"
};
static const unsigned char codes_sectors[] = {
#embed "codes/sectors.csv"
};
static const unsigned char codes_study_countries[] = {
#embed "codes/study_countries.csv"
};
static const unsigned char codes_study_modes[] = {
#embed "codes/study_modes.csv"
};
static const unsigned char codes_training_field_isced_ford[] = {
#embed "codes/training_field_isced_ford.csv"
};
static const unsigned char codes_training_field_level2[] = {
#embed "codes/training_field_level2.csv"
};
static const unsigned char codes_training_field_level3[] = {
#embed "codes/training_field_level3.csv"
};
static const unsigned char codes_training_field_level4_bachelor[] = {
#embed "codes/training_field_level4_bachelor.csv"
};
static const unsigned char codes_training_field_pre2022_or_pilot[] = {
#embed "codes/training_field_pre2022_or_pilot.csv"
};
static const unsigned char codes_work_list_synonyms[] = {
#embed "codes/work_list_synonyms.csv"
};
static const unsigned char codes_work_lists[] = {
#embed "codes/work_lists.csv"
};
static const unsigned char codes_training_schools[] = {
#embed "codes/training_schools.csv"
};
static const unsigned char codes_vsic_2018_level1[] = {
#embed "codes/vsic_2018_level1.csv"
};
static const unsigned char roster_header_synonyms[] = {
#embed "roster/header_synonyms.csv"
};
static const unsigned char roster_value_synonyms[] = {
#embed "roster/value_synonyms.csv"
};

#define FILE_ENTRY(path, array) {path, array, sizeof(array)}

static const struct ReferenceFile files[] = {
    FILE_ENTRY("codes/academic_title_synonyms.csv", codes_academic_title_synonyms),
    FILE_ENTRY("codes/academic_titles.csv", codes_academic_titles),
    FILE_ENTRY("codes/admin_commune_2025h1.csv", codes_admin_commune_2025h1),
    FILE_ENTRY("codes/admin_commune_2026.csv", codes_admin_commune_2026),
    FILE_ENTRY("codes/admin_commune_ceased_2019_2025.csv", codes_admin_commune_ceased_2019_2025),
    FILE_ENTRY("codes/admin_commune_former_2019_2025.csv", codes_admin_commune_former_2019_2025),
    FILE_ENTRY("codes/admin_commune_history_2020_2025.csv", codes_admin_commune_history_2020_2025),
    FILE_ENTRY("codes/admin_commune_older_names.csv", codes_admin_commune_older_names),
    FILE_ENTRY("codes/admin_district_2025h1.csv", codes_admin_district_2025h1),
    FILE_ENTRY("codes/admin_district_ceased.csv", codes_admin_district_ceased),
    FILE_ENTRY("codes/admin_former_names.csv", codes_admin_former_names),
    FILE_ENTRY("codes/admin_map_commune_old_to_new.csv", codes_admin_map_commune_old_to_new),
    FILE_ENTRY("codes/admin_name_variants.csv", codes_admin_name_variants),
    FILE_ENTRY("codes/admin_province_2025h1.csv", codes_admin_province_2025h1),
    FILE_ENTRY("codes/admin_province_2026.csv", codes_admin_province_2026),
    FILE_ENTRY("codes/admin_units.index", codes_admin_units),
    FILE_ENTRY("codes/certificate_words.csv", codes_certificate_words),
    FILE_ENTRY("codes/citizen_number_provinces.csv", codes_citizen_number_provinces),
    FILE_ENTRY("codes/civil_servant_ranks.csv", codes_civil_servant_ranks),
    FILE_ENTRY("codes/degree_abbreviations.csv", codes_degree_abbreviations),
    FILE_ENTRY("codes/disclosure_rule.csv", codes_disclosure_rule),
    FILE_ENTRY("codes/ethnic_group_aliases.csv", codes_ethnic_group_aliases),
    FILE_ENTRY("codes/ethnic_group_phrases.csv", codes_ethnic_group_phrases),
    FILE_ENTRY("codes/ethnic_group_unspecified.csv", codes_ethnic_group_unspecified),
    FILE_ENTRY("codes/ethnic_groups.csv", codes_ethnic_groups),
    FILE_ENTRY("codes/family_names.csv", codes_family_names),
    FILE_ENTRY("codes/field_aliases.csv", codes_field_aliases),
    FILE_ENTRY("codes/field_heads.csv", codes_field_heads),
    FILE_ENTRY("codes/field_word_variants.csv", codes_field_word_variants),
    FILE_ENTRY("codes/ford_2015.csv", codes_ford_2015),
    FILE_ENTRY("codes/isced_f_2013.csv", codes_isced_f_2013),
    FILE_ENTRY("codes/lam_dong_changes_2019_2024.csv", codes_lam_dong_changes_2019_2024),
    FILE_ENTRY("codes/lam_dong_commune_area_population_2025.csv", codes_lam_dong_commune_area_population_2025),
    FILE_ENTRY("codes/lam_dong_communes_2025h1.csv", codes_lam_dong_communes_2025h1),
    FILE_ENTRY("codes/lam_dong_communes_2026.csv", codes_lam_dong_communes_2026),
    FILE_ENTRY("codes/lam_dong_map_old_to_new.csv", codes_lam_dong_map_old_to_new),
    FILE_ENTRY("codes/lead_words.csv", codes_lead_words),
    FILE_ENTRY("codes/legacy_tcvn3_abc.csv", codes_legacy_tcvn3_abc),
    FILE_ENTRY("codes/legacy_viscii.csv", codes_legacy_viscii),
    FILE_ENTRY("codes/legacy_vni_windows.csv", codes_legacy_vni_windows),
    FILE_ENTRY("codes/legacy_vps.csv", codes_legacy_vps),
    FILE_ENTRY("codes/level_synonyms.csv", codes_level_synonyms),
    FILE_ENTRY("codes/levels.csv", codes_levels),
    FILE_ENTRY("codes/name_titles.csv", codes_name_titles),
    FILE_ENTRY("codes/organisation_words.csv", codes_organisation_words),
    FILE_ENTRY("codes/other_name_words.csv", codes_other_name_words),
    FILE_ENTRY("codes/place_type_words.csv", codes_place_type_words),
    FILE_ENTRY("codes/position_groups.csv", codes_position_groups),
    FILE_ENTRY("codes/position_phrases.csv", codes_position_phrases),
    FILE_ENTRY("codes/position_words.csv", codes_position_words),
    FILE_ENTRY("codes/province_aliases.csv", codes_province_aliases),
    FILE_ENTRY("codes/public_employee_ranks.csv", codes_public_employee_ranks),
    FILE_ENTRY("codes/qualification_levels.csv", codes_qualification_levels),
    FILE_ENTRY("codes/qualification_words.csv", codes_qualification_words),
    FILE_ENTRY("codes/rank_abbreviations.csv", codes_rank_abbreviations),
    FILE_ENTRY("codes/rank_successions.csv", codes_rank_successions),
    FILE_ENTRY("codes/religion_aliases.csv", codes_religion_aliases),
    FILE_ENTRY("codes/religions.csv", codes_religions),
    FILE_ENTRY("codes/research_fields_vn_2008_level1_2.csv", codes_research_fields_vn_2008_level1_2),
    FILE_ENTRY("codes/retired_ranks.csv", codes_retired_ranks),
    FILE_ENTRY("codes/sector_keywords.csv", codes_sector_keywords),
    FILE_ENTRY("codes/sectors.csv", codes_sectors),
    FILE_ENTRY("codes/study_countries.csv", codes_study_countries),
    FILE_ENTRY("codes/study_modes.csv", codes_study_modes),
    FILE_ENTRY("codes/training_field_isced_ford.csv", codes_training_field_isced_ford),
    FILE_ENTRY("codes/training_field_level2.csv", codes_training_field_level2),
    FILE_ENTRY("codes/training_field_level3.csv", codes_training_field_level3),
    FILE_ENTRY("codes/training_field_level4_bachelor.csv", codes_training_field_level4_bachelor),
    FILE_ENTRY("codes/training_field_pre2022_or_pilot.csv", codes_training_field_pre2022_or_pilot),
    FILE_ENTRY("codes/training_schools.csv", codes_training_schools),
    FILE_ENTRY("codes/vsic_2018_level1.csv", codes_vsic_2018_level1),
    FILE_ENTRY("codes/work_list_synonyms.csv", codes_work_list_synonyms),
    FILE_ENTRY("codes/work_lists.csv", codes_work_lists),
    FILE_ENTRY("roster/header_synonyms.csv", roster_header_synonyms),
    FILE_ENTRY("roster/value_synonyms.csv", roster_value_synonyms),
};

static const size_t file_count = sizeof(files) / sizeof(files[0]);

const struct ReferenceFile *reference_file(const char *name) {
    for (size_t index = 0; index < file_count; index++) {
        if (strcmp(files[index].name, name) == 0) return &files[index];
    }
    return NULL;
}

size_t reference_file_count(void) { return file_count; }

const struct ReferenceFile *reference_file_at(size_t index) {
    return index < file_count ? &files[index] : NULL;
}
