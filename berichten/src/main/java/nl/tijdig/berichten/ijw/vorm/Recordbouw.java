package nl.tijdig.berichten.ijw.vorm;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a record of the values of its elements, and takes it apart again. */
public final class Recordbouw {

  private final Class<?> type;
  private final MethodHandle maak;
  private final MethodHandle[] lees;

  /** For each child of the element the place of its value in the record. */
  private final int[] plaatsen;

  private final boolean[] isLijst;

  /**
   * Prepares the making of records.
   *
   * @param plaatsen for each child of the element the place in the record; -1 for a child that
   *     always has the same value, of which the record says nothing
   */
  public Recordbouw(Class<?> type, int[] plaatsen) {
    var delen = type.getRecordComponents();
    this.type = type;
    this.plaatsen = plaatsen;
    this.isLijst = new boolean[delen.length];
    this.lees = new MethodHandle[delen.length];
    try {
      var hier = MethodHandles.lookup();
      var soorten = Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
      this.maak =
          hier.unreflectConstructor(type.getDeclaredConstructor(soorten))
              .asSpreader(Object[].class, delen.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      for (var i = 0; i < delen.length; i++) {
        isLijst[i] = delen[i].getType() == List.class;
        lees[i] =
            hier.unreflect(delen[i].getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " is geen record van een bericht", e);
    }
  }

  /** Room for the values of one record; a list that stays away is empty. */
  public @Nullable Object[] leeg() {
    var waarden = new @Nullable Object[isLijst.length];
    for (var i = 0; i < waarden.length; i++) {
      if (isLijst[i]) {
        waarden[i] = List.of();
      }
    }
    return waarden;
  }

  /** Keeps the value of the child of this rank. */
  public void zet(@Nullable Object[] waarden, int rang, Object waarde) {
    if (plaatsen[rang] >= 0) {
      waarden[plaatsen[rang]] = waarde;
    }
  }

  /** Keeps one more value of the child of this rank, which may be there more than once. */
  @SuppressWarnings("unchecked") // only lists of this method stand in these places
  public void voegToe(@Nullable Object[] waarden, int rang, Object waarde) {
    if (!(waarden[plaatsen[rang]] instanceof ArrayList<?>)) {
      waarden[plaatsen[rang]] = new ArrayList<>();
    }
    if (waarden[plaatsen[rang]] instanceof ArrayList<?> lijst) {
      ((ArrayList<Object>) lijst).add(waarde);
    }
  }

  /** The value that was kept for the child of this rank. */
  public @Nullable Object waarde(@Nullable Object[] waarden, int rang) {
    return plaatsen[rang] < 0 ? null : waarden[plaatsen[rang]];
  }

  /** The record of these values. */
  public Object maak(@Nullable Object[] waarden) {
    for (var i = 0; i < waarden.length; i++) {
      if (waarden[i] instanceof ArrayList<?> lijst) {
        waarden[i] = List.copyOf(lijst);
      }
    }
    try {
      return (Object) maak.invokeExact(waarden);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(type.getSimpleName() + " is niet te maken", e);
    }
  }

  /** The value of the child of this rank; null when the record has none. */
  public @Nullable Object lees(Object record, int rang) {
    return plaatsen[rang] < 0 ? null : leesDeel(record, plaatsen[rang]);
  }

  /** All values of a record, in its own order. */
  public @Nullable Object[] ontleed(Object record) {
    var waarden = new @Nullable Object[lees.length];
    for (var i = 0; i < lees.length; i++) {
      waarden[i] = leesDeel(record, i);
    }
    return waarden;
  }

  private @Nullable Object leesDeel(Object record, int deel) {
    try {
      return (Object) lees[deel].invokeExact(record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(type.getSimpleName() + " is niet te lezen", e);
    }
  }
}
