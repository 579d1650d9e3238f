package nl.tijdig.app.databank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Set;
import nl.tijdig.app.Proef;
import nl.tijdig.app.Rechtstreeks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** AM8: no function of the database does work for who happens to ask, proved over the catalogue. */
@Proef
class FunctierechtenTest {

  /** What the account of the application may execute; each asks for the pass itself. */
  private static final Set<String> VAN_DE_TOEPASSING =
      Set.of(
          "databank.pas",
          "databank.beurt",
          "databank.probeer",
          "databank.elfproef",
          "databank.bevat_bsn",
          "toegang.rol",
          "toegang.mag",
          "toegang.bereik",
          "toegang.eigen_gi",
          "toegang.bereik_gi",
          "toegang.bereik_regio",
          "toegang.bereik_gemeente",
          "toegang.is_systeem",
          "toegang.demonstratiewachtwoord",
          "toegang.agenda_van",
          "toegang.agenda_stand",
          "toegang.inzage_controle",
          "toegang.inzage_breuk",
          "toegang.inzage_einde",
          "toegang.inzage_regel",
          "organisaties.neem_gi_op",
          "dossier.gekoppeld",
          "dossier.leesbaar",
          "dossier.mag_vastleggen",
          "dossier.neem_noodtoegang",
          "dossier.beeindig_noodtoegang",
          "dossier.kijk",
          "dossier.eerder_ingelezen",
          "identiteit.bij_een_ander",
          "identiteit.tel_bsn_vraag",
          "identiteit.zoek_bsn",
          "identiteit.zoek_kind",
          "dossier.wijzig_gemeente",
          "acties.tel_samen",
          "koers.sleutel",
          "koers.belegd",
          "koers.aandelen",
          "wachtlijst.plaats_van",
          "werkvoorraad.landelijk",
          "hulp.hulpverzoeken",
          "hulp.aantal_hulpverzoeken",
          "jeugdbeschermers.namen_bij",
          "jeugdbeschermers.sluit_gi",
          "jeugdbeschermers.open_zaken",
          "jeugdbeschermers.trek_sluiting_in",
          "jeugdbeschermers.ontvangers",
          "jeugdbeschermers.draag_over",
          "jeugdbeschermers.sluiting_verloop",
          "gezin.mijn_kinderen",
          "gezin.mijn_jeugdbeschermers",
          "gezin.beloften",
          "gezin.wachtende_hulp",
          "gezin.geschreven",
          "gezin.keken",
          "gezin.mijn_vragen",
          "gezin.mijn_reacties",
          "gezin.stel_vraag",
          "gezin.reageer",
          "gezin.verleen_toegang",
          "gezin.beeindig_toegang");

  @Autowired private EmbeddedPostgres postgres;

  private List<String> namen(String vraag) {
    return Rechtstreeks.eigenaar(postgres).sql(vraag).query(String.class).list();
  }

  @Test
  void noFunctionIsExecutableByEverybody() {
    assertThat(
            namen(
                """
                select distinct n.nspname || '.' || p.proname
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
                     aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) recht
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and recht.grantee = 0 and recht.privilege_type = 'EXECUTE'
                """))
        .isEmpty();
  }

  @Test
  void theApplicationExecutesTheseAndNoOthersAndOwnsNone() {
    assertThat(
            namen(
                """
                select distinct n.nspname || '.' || p.proname
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and has_function_privilege('tijdig_app', p.oid, 'execute')
                """))
        .containsExactlyInAnyOrderElementsOf(VAN_DE_TOEPASSING);
    assertThat(namen("select proname from pg_proc where pg_get_userbyid(proowner) = 'tijdig_app'"))
        .isEmpty();
  }

  /** Otherwise somebody could put a table of their own before the one that is meant. */
  @Test
  void whatRunsAsTheOwnerLooksInNoSchemaThatOthersWriteTo() {
    assertThat(
            namen(
                """
                select n.nspname || '.' || p.proname
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and p.prosecdef
                  and p.proconfig is distinct from array['search_path=pg_catalog, pg_temp']
                """))
        .isEmpty();
  }

  /** As the attack was: a trigger on a table of one's own, such as {@code identiteit.corrigeer}. */
  @Test
  void nobodyHangsATriggerOfTheProductOnATableOfTheirOwn() {
    var functies =
        namen(
            """
            select n.nspname || '.' || p.proname
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              and p.prorettype = 'trigger'::regtype
            """);
    assertThat(functies).contains("identiteit.corrigeer");
    try (var aanvaller = new Rechtstreeks(postgres, "teammanager")) {
      aanvaller.databank().sql("create temp table eigen (regel text)").update();
      for (var functie : functies) {
        assertThatThrownBy(() ->
                aanvaller
                    .databank()
                    .sql(
                        "create trigger van_mij before insert on eigen for each row"
                            + " execute function "
                            + functie
                            + "()")
                    .update())
            .as(functie)
            .rootCause()
            .hasMessageContaining("permission denied for function");
      }
    }
  }
}
