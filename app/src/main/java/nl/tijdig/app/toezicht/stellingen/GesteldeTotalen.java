package nl.tijdig.app.toezicht.stellingen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.praktijktoets.Praktijktoets;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was stated elsewhere about a praktijktoets, as it was stated. */
@Repository
class GesteldeTotalen implements Gesteld {

  private final JdbcClient databank;

  GesteldeTotalen(JdbcClient databank) {
    this.databank = databank;
  }

  private record Rij(
      String aspect,
      String groep,
      String naam,
      @Nullable Integer beoordeeld,
      @Nullable Integer opOrde,
      @Nullable BigDecimal procent,
      @Nullable String cohort,
      String bron) {

    GesteldTotaal totaal() {
      return new GesteldTotaal(
          Aspect.van(aspect),
          new Telgroep(Telgroep.Soort.valueOf(groep.toUpperCase(Locale.ROOT)), naam),
          new Aantallen(beoordeeld, opOrde, procent),
          cohort == null ? null : new Cohort(cohort),
          bron);
    }
  }

  @Override
  public Stellingopgave van(Praktijktoets praktijktoets) {
    return new Stellingopgave(kader(praktijktoets), totalen(praktijktoets), stromen(praktijktoets));
  }

  private static Kader kader(Praktijktoets praktijktoets) {
    return new Kader(
        praktijktoets.referentie(),
        praktijktoets.herkomst().dossiers(),
        praktijktoets.herkomst().fictief() ? "004:130; 004:369" : praktijktoets.naam());
  }

  private List<GesteldTotaal> totalen(Praktijktoets praktijktoets) {
    return databank
        .sql(
            "select * from toezicht.gesteld_totaal where praktijktoets_id = ? order by id limit 1000")
        .param(praktijktoets.id())
        .query(Rij.class)
        .list()
        .stream()
        .map(Rij::totaal)
        .toList();
  }

  private List<Stroom> stromen(Praktijktoets praktijktoets) {
    return databank
        .sql(
            "select * from toezicht.gestelde_stroom where praktijktoets_id = ? order by naam limit 100")
        .param(praktijktoets.id())
        .query((rij, nummer) ->
            new Stroom(
                rij.getString("naam"),
                rij.getInt("ontvangen"),
                rij.getInt("geholpen"),
                new Stroom.VanNaar(rij.getInt("van"), rij.getInt("naar")),
                rij.getString("bron")))
        .list();
  }

  @Override
  public void neemOp(long praktijktoets, GesteldTotaal totaal) {
    var cohort = totaal.cohort();
    databank
        .sql(
            """
            insert into toezicht.gesteld_totaal (praktijktoets_id, aspect, groep, naam, beoordeeld,
                                                 op_orde, procent, cohort, bron)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(praktijktoets)
        .param(totaal.aspect().code())
        .param(totaal.groep().soort().name().toLowerCase(Locale.ROOT))
        .param(totaal.groep().naam())
        .param(totaal.aantallen().beoordeeld())
        .param(totaal.aantallen().opOrde())
        .param(totaal.aantallen().procent())
        .param(cohort == null ? null : cohort.tekst())
        .param(totaal.bron())
        .update();
  }

  @Override
  public void neemOp(long praktijktoets, Stroom stroom) {
    databank
        .sql("insert into toezicht.gestelde_stroom values (?, ?, ?, ?, ?, ?, ?)")
        .param(praktijktoets)
        .param(stroom.naam())
        .param(stroom.ontvangen())
        .param(stroom.geholpen())
        .param(stroom.vanNaar().van())
        .param(stroom.vanNaar().naar())
        .param(stroom.bron())
        .update();
  }
}
