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

  /** What to show; null means "all". Without norm each dossier stands under its first clock. */
  public record Filter(
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
    voegToe(waar, waarden, "k.gi = ?", filter.gi());
    voegToe(waar, waarden, "k.jeugdregio = ?", filter.jeugdregio());
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
  public Stand stand(LocalDate vandaag, int dagen) {
    return databank
        .sql(
            """
            select count(*) filter (where uiterlijk_laatst < :vandaag) as te_laat,
                   count(*) filter (where uiterlijk_laatst between :vandaag and :straks) as binnenkort,
                   count(*) as totaal
            from klok where is_eerste
            """)
        .param("vandaag", vandaag)
        .param("straks", vandaag.plusDays(dagen))
        .query(Stand.class)
        .single();
  }

  /** Totals above the list. */
  public record Stand(long teLaat, long binnenkort, long totaal) {}
}
