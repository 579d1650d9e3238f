package nl.tijdig.app.bewaring.termijn;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import nl.tijdig.app.bewaring.termijn.Bewaaroordeel.Uitkomst;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.databank.Namens;
import nl.tijdig.app.omgeving.Vandaag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds every dossier against its terms and lists what may be destroyed; destroys nothing. */
@Service
class Bewaarronde {

  private static final int PARTIJ = 1000;

  private final JdbcClient databank;
  private final Bewaarbron bron;
  private final Bewaartermijnen termijnen;
  private final Beurten beurten;
  private final Vandaag vandaag;
  private final TransactionTemplate transactie;

  Bewaarronde(
      JdbcClient databank,
      Bewaarbron bron,
      Bewaartermijnen termijnen,
      Beurten beurten,
      Vandaag vandaag,
      TransactionTemplate transactie) {
    this.databank = databank;
    this.bron = bron;
    this.termijnen = termijnen;
    this.beurten = beurten;
    this.vandaag = vandaag;
    this.transactie = transactie;
  }

  /** Makes the list anew; who asks second waits for the first. */
  public void draai(String door) {
    draai(door, vandaag.dag());
  }

  void draai(String door, LocalDate peildatum) {
    Namens.systeem(() -> {
      transactie.executeWithoutResult(status -> lijst(door, peildatum));
      return true;
    });
  }

  private void lijst(String door, LocalDate peildatum) {
    beurten.wacht("bewaarronde", 0);
    databank.sql("delete from bewaring.vernietigingslijst").update();
    databank.sql("delete from bewaring.onbeslist").update();
    var aantallen = new EnumMap<Uitkomst, Integer>(Uitkomst.class);
    var partij = bron.na(0, PARTIJ);
    while (!partij.isEmpty()) {
      for (var zaak : partij) {
        var oordeel = Bewaaroordeel.van(zaak.gegevens(), termijnen.bewaartermijnen(), peildatum);
        aantallen.merge(oordeel.uitkomst(), 1, Integer::sum);
        schrijf(zaak, oordeel);
      }
      partij = bron.na(partij.getLast().id(), PARTIJ);
    }
    bewaar(door, peildatum, aantallen);
  }

  private void schrijf(Bewaarbron.Zaak zaak, Bewaaroordeel oordeel) {
    if (oordeel.uitkomst() == Uitkomst.MAG_WEG) {
      databank
          .sql("insert into bewaring.vernietigingslijst (nummer, dossier_id) values (?, ?)")
          .params(zaak.nummer(), zaak.id())
          .update();
    } else if (oordeel.uitkomst() == Uitkomst.NIET_TE_BEOORDELEN) {
      databank
          .sql(
              """
              insert into bewaring.onbeslist (nummer, dossier_id, ontbreekt)
              values (?, ?, string_to_array(?, ','))
              """)
          .params(zaak.nummer(), zaak.id(), String.join(",", oordeel.ontbreekt()))
          .update();
    }
  }

  private void bewaar(String door, LocalDate peildatum, Map<Uitkomst, Integer> aantallen) {
    var log = peildatum.minusYears(termijnen.bewaartermijnInzagelog().jaren());
    databank
        .sql(
            """
            insert into bewaring.bewaarronde (peildatum, op, door, blijft, mag_weg,
                                              niet_te_beoordelen, vastgehouden, logregels)
            values (?, clock_timestamp(), ?, ?, ?, ?, ?,
                    (select count(*) from toegang.inzage where op < ?))
            """)
        .params(
            peildatum,
            door,
            aantallen.getOrDefault(Uitkomst.BLIJFT, 0),
            aantallen.getOrDefault(Uitkomst.MAG_WEG, 0),
            aantallen.getOrDefault(Uitkomst.NIET_TE_BEOORDELEN, 0),
            aantallen.getOrDefault(Uitkomst.VASTGEHOUDEN, 0),
            Timestamp.from(Vandaag.eindeVan(log.minusDays(1))))
        .update();
  }
}
