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

  /** Lines on one page: what one screen shows. */
  public static final int PAGINA = 10;

  /** Lines that can be leafed through and are counted; whoever needs more narrows the filter. */
  public static final int HOOGSTENS = 1000;

  private final JdbcClient databank;

  Aandachtslijst(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * What to show; null means "all". Without norm each dossier stands under its first clock; with a
   * norm but no verdict only those where somebody still has to do something.
   *
   * @param wie only the children of this jeugdbeschermer of the GI
   * @param zonder only children without fixed jeugdbeschermer
   */
  public record Filter(
      @Nullable String wie,
      @Nullable String gi,
      @Nullable String jeugdregio,
      @Nullable String norm,
      @Nullable String oordeel,
      boolean zonder) {}

  /** One line of the list; {@code aanvang} is the last possible day on which the term began. */
  public record Rij(
      String nummer,
      @Nullable String kind,
      @Nullable String gi,
      @Nullable String jeugdregio,
      @Nullable String wie,
      String norm,
      String oordeel,
      @Nullable LocalDate aanvang,
      @Nullable LocalDate uiterlijkVroegst,
      @Nullable LocalDate uiterlijkLaatst,
      boolean isOpen,
      boolean geenHulpBepaald) {}

  /** One page of the list, and how many lines there are: at most {@link #HOOGSTENS}, or more. */
  public record Pagina(List<Rij> rijen, int nummer, long geteld) {

    public int aantalPaginas() {
      return (int) Math.max(1, (Math.min(HOOGSTENS, geteld) + PAGINA - 1) / PAGINA);
    }

    /** Whether there are more lines than can be leafed through. */
    public boolean isMeer() {
      return geteld > HOOGSTENS;
    }

    /** The lines that can be leafed through. */
    public long totaal() {
      return Math.min(HOOGSTENS, geteld);
    }
  }

  @Transactional(readOnly = true)
  public Pagina pagina(Filter filter, int nummer) {
    var vraag = Vraag.van(filter);
    var bladzijde = Math.clamp(nummer, 1, HOOGSTENS / PAGINA);
    return new Pagina(rijen(vraag, bladzijde), bladzijde, tel(vraag));
  }

  /** The part of a query that chooses and orders; {@code a} is the row that it goes by. */
  private record Vraag(String tabel, String volgorde, List<String> waar, List<Object> waarden) {

    static Vraag van(Filter filter) {
      var eerste = filter.norm() == null;
      var vraag =
          eerste
              ? new Vraag("aandacht", "a.uiterlijk", new ArrayList<>(), new ArrayList<>())
              : new Vraag("klok", "a.uiterlijk_laatst", new ArrayList<>(), new ArrayList<>());
      vraag.waar.add(eerste ? "a.uiterlijk is not null" : "a.bron = 'register'");
      vraag.en("a.gi = ?", filter.gi());
      vraag.en("a.jeugdregio = ?", filter.jeugdregio());
      vraag.en("a.norm = ?", filter.norm());
      vraag.en("a.oordeel = ?", filter.oordeel());
      if (!eerste && filter.oordeel() == null) {
        vraag.waar.add("a.is_open");
      }
      vraag.wiens(filter, eerste);
      return vraag;
    }

    /** The children of a GI or jeugdregio, added up already. */
    static Vraag kindertal(Filter filter) {
      var vraag = new Vraag("kindertal", "", new ArrayList<>(), new ArrayList<>());
      vraag.waar.add(filter.zonder() ? "a.zonder" : "true");
      vraag.en("a.gi = ?", filter.gi());
      vraag.en("a.jeugdregio = ?", filter.jeugdregio());
      return vraag;
    }

    private void wiens(Filter filter, boolean eerste) {
      if (filter.wie() != null && filter.gi() != null) {
        en("a.dossier_id in (select p.dossier_id from koppeling p where p.gi = ?", filter.gi());
        waar.add("p.wie = ?)");
        waarden.add(filter.wie());
      }
      if (filter.zonder()) {
        waar.add(
            eerste
                ? "a.wie is null"
                : "exists (select from aandacht z where z.dossier_id = a.dossier_id and z.wie is null)");
      }
    }

    private void en(String deel, @Nullable String waarde) {
      if (waarde != null) {
        waar.add(deel);
        waarden.add(waarde);
      }
    }

    String voorwaarde() {
      return String.join(" and ", waar);
    }
  }

  private List<Rij> rijen(Vraag vraag, int bladzijde) {
    return databank
        .sql(
            """
            select d.nummer, d.kind, k.gi, k.jeugdregio,
                   (select z.wie from aandacht z where z.dossier_id = k.dossier_id) as wie,
                   k.norm, k.oordeel, k.aanvang_laatst as aanvang, k.uiterlijk_vroegst,
                   k.uiterlijk_laatst, k.is_open,
                   'geen_hulp_bepaald' = any (k.kenmerken) as geen_hulp_bepaald
            from (select a.dossier_id, a.norm from %s a where %s
                  order by %s, a.dossier_id limit %d offset %d) e
            join klok k on k.dossier_id = e.dossier_id and k.norm = e.norm
            join dossier d on d.id = k.dossier_id
            order by k.uiterlijk_laatst, k.dossier_id
            """
                .formatted(
                    vraag.tabel(),
                    vraag.voorwaarde(),
                    vraag.volgorde(),
                    PAGINA,
                    (bladzijde - 1) * PAGINA))
        .params(vraag.waarden())
        .query(Rij.class)
        .list();
  }

  private long tel(Vraag vraag) {
    return databank
        .sql(
            "select count(*) from (select 1 from %s a where %s limit %d) e"
                .formatted(vraag.tabel(), vraag.voorwaarde(), HOOGSTENS + 1))
        .params(vraag.waarden())
        .query(Long.class)
        .single();
  }

  /** So many terms of one norm run out on this day; nothing that points to a child. */
  public record Dag(LocalDate dag, String norm, int aantal) {}

  /** The due days from and up to and including these days, in their order. */
  @Transactional(readOnly = true)
  public List<Dag> dagen(Filter filter, LocalDate van, LocalDate tot) {
    var vraag = Vraag.van(filter);
    var waarden = new ArrayList<>(vraag.waarden());
    waarden.add(van);
    waarden.add(tot);
    return databank
        .sql(
            """
            select %1$s as dag, a.norm, count(*)::int as aantal from %2$s a
            where %3$s and %1$s between ? and ? group by %1$s, a.norm order by %1$s, a.norm
            """
                .formatted(vraag.volgorde(), vraag.tabel(), vraag.voorwaarde()))
        .params(waarden)
        .query(Dag.class)
        .list();
  }

  /** How many children are late, and how many become late within a number of days. */
  @Transactional(readOnly = true)
  public Stand stand(Filter filter, LocalDate vandaag, int dagen) {
    var kinderen =
        Vraag.van(
            new Filter(
                filter.wie(), filter.gi(), filter.jeugdregio(), null, null, filter.zonder()));
    var tot = vandaag.plusDays(dagen);
    return filter.wie() == null
        ? vanVelen(kinderen, Vraag.kindertal(filter), vandaag, tot)
        : vanEen(kinderen, vandaag, tot);
  }

  private Stand vanEen(Vraag kinderen, LocalDate vandaag, LocalDate tot) {
    return databank
        .sql(
            """
            select count(*) filter (where a.uiterlijk < ?) as te_laat,
                   count(*) filter (where a.uiterlijk between ? and ?) as binnenkort,
                   count(*) as totaal
            from aandacht a where %s
            """
                .formatted(kinderen.voorwaarde()))
        .params(vandaag, vandaag, tot)
        .params(kinderen.waarden())
        .query(Stand.class)
        .single();
  }

  /** Reads the children of whom something is due soon, and adds up how many there are in all. */
  private Stand vanVelen(Vraag kinderen, Vraag kindertal, LocalDate vandaag, LocalDate tot) {
    return databank
        .sql(
            """
            select t.te_laat, t.binnenkort, c.totaal
            from (select count(*) filter (where a.uiterlijk < ?) as te_laat,
                         count(*) filter (where a.uiterlijk >= ?) as binnenkort
                  from aandacht a where a.uiterlijk <= ? and %s) t,
                 (select coalesce(sum(a.kinderen), 0) as totaal from kindertal a where %s) c
            """
                .formatted(kinderen.voorwaarde(), kindertal.voorwaarde()))
        .params(vandaag, vandaag, tot)
        .params(kinderen.waarden())
        .params(kindertal.waarden())
        .query(Stand.class)
        .single();
  }

  /** Totals above the list. */
  public record Stand(long teLaat, long binnenkort, long totaal) {}
}
