package nl.tijdig.app.jeugdbeschermers.voorstel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Reden;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as they were asked for and computed; of each question only the last one is kept. */
@Repository
class Voorstelopslag {

  private static final String TEGEN = "-";

  private final JdbcClient databank;

  Voorstelopslag(JdbcClient databank) {
    this.databank = databank;
  }

  /**
   * A proposal that was asked for.
   *
   * @param van whose children; null: those whom nobody has
   * @param kenmerk of the question, see {@link Voorstelvragen#kenmerk}
   * @param deel how far it is in percent; 100: it is there
   */
  record Gevraagd(long id, int giId, @Nullable String van, String kenmerk, int deel) {

    boolean isKlaar() {
      return deel == 100;
    }
  }

  /** The last one of a GI about these children. */
  @Transactional(readOnly = true)
  public Optional<Gevraagd> laatste(int gi, @Nullable String van) {
    return databank
        .sql(
            """
            select id, gi_id, van, kenmerk, deel from jeugdbeschermers.voorstel
            where gi_id = ? and van is not distinct from ? order by id desc limit 1
            """)
        .params(Arrays.asList(gi, van))
        .query(Gevraagd.class)
        .optional();
  }

  @Transactional(readOnly = true)
  public Optional<Gevraagd> met(long id) {
    return databank
        .sql("select id, gi_id, van, kenmerk, deel from jeugdbeschermers.voorstel where id = ?")
        .param(id)
        .query(Gevraagd.class)
        .optional();
  }

  /** Asks for one in the place of what was there. */
  @Transactional
  public Gevraagd vraag(int gi, @Nullable String van, String kenmerk, String door) {
    databank
        .sql("delete from jeugdbeschermers.voorstel where gi_id = ? and van is not distinct from ?")
        .params(Arrays.asList(gi, van))
        .update();
    return databank
        .sql(
            """
            insert into jeugdbeschermers.voorstel (gi_id, van, kenmerk, door) values (?, ?, ?, ?)
            returning id, gi_id, van, kenmerk, deel
            """)
        .params(Arrays.asList(gi, van, kenmerk, door))
        .query(Gevraagd.class)
        .single();
  }

  /** Says how far it is, in percent. */
  @Transactional
  public void vordert(long id, int deel) {
    databank
        .sql("update jeugdbeschermers.voorstel set deel = ? where id = ?")
        .params(deel, id)
        .update();
  }

  /** It is there; what was asked for anew meanwhile is left alone. */
  @Transactional
  public void klaar(long id, String kenmerk, List<Regel> regels) {
    var nog =
        databank
            .sql("update jeugdbeschermers.voorstel set deel = 100, kenmerk = ? where id = ?")
            .params(kenmerk, id)
            .update();
    if (nog == 0) {
      return;
    }
    for (var regel : regels) {
      databank
          .sql(
              """
              insert into jeugdbeschermers.voorstelregel (voorstel_id, nummer, wie, redenen)
              values (?, ?, ?, string_to_array(?, ' ')) on conflict do nothing
              """)
          .params(Arrays.asList(id, regel.kind().nummer(), regel.wie(), tekst(regel.redenen())))
          .update();
    }
  }

  private static String tekst(List<Reden> redenen) {
    return String.join(
        " ", redenen.stream().map(reden -> (reden.isVoor() ? "" : TEGEN) + reden.tekst()).toList());
  }

  /** What was proposed for a child. */
  record Bewaard(@Nullable String wie, List<Reden> redenen) {}

  /** By number of the dossier. */
  @Transactional(readOnly = true)
  public Map<String, Bewaard> regels(long id) {
    var regels = new TreeMap<String, Bewaard>();
    databank
        .sql(
            "select nummer, wie, redenen from jeugdbeschermers.voorstelregel where voorstel_id = ?")
        .param(id)
        .query(rij -> {
          var redenen =
              Arrays.stream((String[]) rij.getArray("redenen").getArray())
                  .map(reden ->
                      reden.startsWith(TEGEN)
                          ? new Reden(reden.substring(1), false)
                          : new Reden(reden, true))
                  .toList();
          regels.put(rij.getString("nummer"), new Bewaard(rij.getString("wie"), redenen));
        });
    return regels;
  }
}
