package nl.tijdig.app.organisaties.certificaat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.tijdig.app.databank.Beurten;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.app.omgeving.OpgaveGeweigerd;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Formuliernummer;
import nl.tijdig.app.toegang.Gi;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds lines to the register of GI's and certificates; a line that is there is never changed. */
@Service
class Certificaatopgave {

  private final JdbcClient databank;
  private final Organisaties organisaties;
  private final Certificaten certificaten;
  private final Beurten beurten;

  Certificaatopgave(
      JdbcClient databank, Organisaties organisaties, Certificaten certificaten, Beurten beurten) {
    this.databank = databank;
    this.organisaties = organisaties;
    this.certificaten = certificaten;
    this.beurten = beurten;
  }

  /** The first and the last day of a certificate. */
  public record Geldigheidsduur(LocalDate vanaf, LocalDate totEnMet) {}

  /**
   * Takes up a GI with its first certificate.
   *
   * @throws OpgaveGeweigerd when there is one of that name, however written; nothing is stored
   */
  @Transactional
  public void neemOp(String gi, Geldigheidsduur duur, UUID opdracht) {
    beurten.wacht("organisaties", 0);
    if (isGedaan(opdracht, gi, duur, null)) {
      return;
    }
    organisaties.gis().stream()
        .map(Gi::naam)
        .filter(bekend -> kaal(bekend).equals(kaal(gi)))
        .findFirst()
        .ifPresent(bekend -> {
          throw new OpgaveGeweigerd(Bezwaar.van("opgave.gi-bestaat", bekend).bij("naam"));
        });
    var gelukt =
        databank
            .sql("select organisaties.neem_gi_op(?, ?, ?, ?)")
            .params(gi, duur.vanaf(), duur.totEnMet(), opdracht)
            .query(Boolean.class)
            .single();
    if (!gelukt) {
      throw new OpgaveGeweigerd("opgave.rol");
    }
  }

  /**
   * Gives a GI one more period.
   *
   * @throws OpgaveGeweigerd when it overlaps one that counts; nothing is stored
   */
  @Transactional
  public void verleng(String gi, Geldigheidsduur duur, UUID opdracht) {
    beurten.wacht("organisaties", 0);
    if (isGedaan(opdracht, gi, duur, null)) {
      return;
    }
    weigerOverlap(certificaten.regels(gi), duur, 0);
    schrijf(gi, duur, null, null, opdracht);
  }

  /**
   * Puts a line in the place of an earlier one, which stays.
   *
   * @param duur what holds instead; null: the earlier line never counted
   * @throws OpgaveGeweigerd when somebody replaced it before, or it overlaps another one
   */
  @Transactional
  public void herstel(
      String gi, long eerder, @Nullable Geldigheidsduur duur, String reden, UUID opdracht) {
    beurten.wacht("organisaties", 0);
    if (isGedaan(opdracht, gi, duur, eerder)) {
      return;
    }
    var regels = certificaten.regels(gi);
    if (regels.stream().noneMatch(regel -> regel.id() == eerder && regel.geldt())) {
      throw new OpgaveGeweigerd("opgave.al-vervangen");
    }
    if (duur != null) {
      weigerOverlap(regels, duur, eerder);
    }
    schrijf(gi, duur, eerder, reden, opdracht);
  }

  /**
   * Waits for the register, and refuses a form that was made on other lines of this GI.
   *
   * @param laatste id of the last line when the form was made
   * @throws OpgaveGeweigerd naming who added what since
   */
  @Transactional
  public void eisActueel(String gi, int laatste) {
    beurten.wacht("organisaties", 0);
    var erbij = certificaten.regels(gi).stream().filter(regel -> regel.id() > laatste).toList();
    if (!erbij.isEmpty()) {
      throw OpgaveGeweigerd.ingehaald(
          erbij.reversed().stream().map(Certificaatregel::relaas).toList());
    }
  }

  private void schrijf(
      String gi,
      @Nullable Geldigheidsduur duur,
      @Nullable Long eerder,
      @Nullable String reden,
      UUID opdracht) {
    databank
        .sql(
            """
            insert into organisaties.certificaat (gi_id, vanaf, tot_en_met, vervangt, reden, opdracht)
            select g.id, cast(:vanaf as date), cast(:tot as date), cast(:eerder as bigint),
                   cast(:reden as text), cast(:opdracht as uuid)
            from organisaties.gi_nu g where g.naam = :gi
            """)
        .param("gi", gi)
        .param("vanaf", duur == null ? null : duur.vanaf())
        .param("tot", duur == null ? null : duur.totEnMet())
        .param("eerder", eerder)
        .param("reden", reden)
        .param("opdracht", opdracht)
        .update();
  }

  private static void weigerOverlap(
      List<Certificaatregel> regels, Geldigheidsduur duur, long behalve) {
    regels.stream()
        .filter(regel -> regel.id() != behalve && regel.raakt(duur.vanaf(), duur.totEnMet()))
        .findFirst()
        .ifPresent(regel -> {
          throw new OpgaveGeweigerd(
              "opgave.overlap",
              Objects.requireNonNull(regel.vanaf()),
              Objects.requireNonNull(regel.totEnMet()));
        });
  }

  private boolean isGedaan(
      UUID opdracht, String gi, @Nullable Geldigheidsduur duur, @Nullable Long eerder) {
    return Formuliernummer.isGedaan(
        databank
            .sql(
                """
                select c.door = databank.pas() and g.naam = :gi
                  and vanaf is not distinct from cast(:vanaf as date)
                  and tot_en_met is not distinct from cast(:tot as date)
                  and vervangt is not distinct from cast(:eerder as bigint)
                from organisaties.certificaat c join organisaties.gi_nu g on g.id = c.gi_id
                where c.opdracht = :opdracht
                """)
            .param("gi", gi)
            .param("vanaf", duur == null ? null : duur.vanaf())
            .param("tot", duur == null ? null : duur.totEnMet())
            .param("eerder", eerder)
            .param("opdracht", opdracht));
  }

  /** How a name is compared: "De lichtboei" is the same GI as "De Lichtboei". */
  private static String kaal(String naam) {
    return naam.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
