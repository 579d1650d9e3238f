package nl.tijdig.app.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which dossiers need attention, worst first: the one that was due longest ago stands on top. */
@Repository
public class Aandachtslijst {

  /** Lines on one page. */
  public static final int PAGINA = 25;

  /** Pages that can be leafed through; whoever needs more narrows the filter. */
  private static final int LAATSTE_PAGINA = 400;

  private final JdbcClient databank;

  Aandachtslijst(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * What to show; null means "all". Without norm each dossier stands under its first clock.
   *
   * @param wie only the children of this jeugdbeschermer of the GI
   */
  public record Filter(
      @Nullable String wie,
      @Nullable String gi,
      @Nullable String jeugdregio,
      @Nullable String norm,
      @Nullable String oordeel) {}

  /** One line of the list. */
  public record Rij(
      String nummer,
      @Nullable String kind,
      @Nullable String gi,
      @Nullable String jeugdregio,
      String norm,
      String oordeel,
      @Nullable LocalDate uiterlijkVroegst,
      @Nullable LocalDate uiterlijkLaatst,
      boolean isOpen) {}

  /** One page of the list, and how many lines there are in all. */
  public record Pagina(List<Rij> rijen, int nummer, long totaal) {

    public int aantalPaginas() {
      return (int) Math.min(LAATSTE_PAGINA, Math.max(1, (totaal + PAGINA - 1) / PAGINA));
    }
  }

  @Transactional(readOnly = true)
  public Pagina pagina(Filter filter, int nummer) {
    var waar = new ArrayList<String>();
    var waarden = new ArrayList<Object>();
    wiens(filter, waar, waarden);
    if (filter.norm() == null) {
      waar.add("k.is_eerste");
    } else {
      waar.add("k.bron = 'register'");
      voegToe(waar, waarden, "k.norm = ?", filter.norm());
    }
    voegToe(waar, waarden, "k.oordeel = ?", filter.oordeel());
    var voorwaarde = String.join(" and ", waar);
    var bladzijde = Math.clamp(nummer, 1, LAATSTE_PAGINA);
    return new Pagina(rijen(voorwaarde, waarden, bladzijde), bladzijde, tel(voorwaarde, waarden));
  }

  private static void wiens(Filter filter, List<String> waar, List<Object> waarden) {
    voegToe(waar, waarden, "k.gi = ?", filter.gi());
    voegToe(waar, waarden, "k.jeugdregio = ?", filter.jeugdregio());
    voegToe(
        waar,
        waarden,
        "k.dossier_id in (select p.dossier_id from koppeling p where p.gi = k.gi and p.wie = ?)",
        filter.wie());
  }

  private static void voegToe(
      List<String> waar, List<Object> waarden, String deel, @Nullable String waarde) {
    if (waarde != null) {
      waar.add(deel);
      waarden.add(waarde);
    }
  }

  private List<Rij> rijen(String voorwaarde, List<Object> waarden, int bladzijde) {
    return databank
        .sql(
            """
            select d.nummer, d.kind, k.gi, k.jeugdregio, k.norm, k.oordeel, k.uiterlijk_vroegst,
                   k.uiterlijk_laatst, k.is_open
            from klok k join dossier d on d.id = k.dossier_id
            where %s
            order by k.uiterlijk_laatst, k.dossier_id
            limit %d offset %d
            """
                .formatted(voorwaarde, PAGINA, (bladzijde - 1) * PAGINA))
        .params(waarden)
        .query(Rij.class)
        .list();
  }

  private long tel(String voorwaarde, List<Object> waarden) {
    return databank
        .sql("select count(*) from klok k where " + voorwaarde)
        .params(waarden)
        .query(Long.class)
        .single();
  }

  /** How many children are late, and how many become late within a number of days. */
  @Transactional(readOnly = true)
  public Stand stand(Filter filter, LocalDate vandaag, int dagen) {
    var waar = new ArrayList<String>();
    var waarden = new ArrayList<Object>(List.of(vandaag, vandaag, vandaag.plusDays(dagen)));
    waar.add("k.is_eerste");
    wiens(filter, waar, waarden);
    return databank
        .sql(
            """
            select count(*) filter (where uiterlijk_laatst < ?) as te_laat,
                   count(*) filter (where uiterlijk_laatst between ? and ?) as binnenkort,
                   count(*) as totaal
            from klok k where %s
            """
                .formatted(String.join(" and ", waar)))
        .params(waarden)
        .query(Stand.class)
        .single();
  }

  /** Totals above the list. */
  public record Stand(long teLaat, long binnenkort, long totaal) {}
}
