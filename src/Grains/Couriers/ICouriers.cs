namespace Dukaan.Couriers;

/// <summary>
/// The couriers; an account says which. Every parcel has a reference of ours under which the courier finds it again, so each call is
/// safe to repeat.
/// </summary>
public interface ICouriers
{
    /// <summary>The couriers at which a shop can have its account, the default first; empty where there is none.</summary>
    ImmutableArray<string> Names { get; }

    /// <summary>Asks the courier whether it accepts the account's login, and where it fetches parcels.</summary>
    /// <exception cref="CourierException">It does not (<see cref="CourierException.WrongKey"/>), or the outcome is unknown.</exception>
    Task<ImmutableArray<PickupPlace>> Check(CourierAccount account);

    /// <summary>Books a parcel and its pick-up. The same reference books it once, also after an interrupted attempt.</summary>
    /// <exception cref="CourierException">The courier refused, or the outcome is unknown.</exception>
    Task<CourierParcel> Book(CourierAccount account, NewParcel parcel);

    /// <summary>What the courier has under our reference, or null: nothing.</summary>
    /// <exception cref="CourierException">The outcome is unknown.</exception>
    Task<CourierParcel?> Find(CourierAccount account, string reference);

    /// <summary>Cancels a parcel. If it is cancelled already, or was never booked: null or as it is.</summary>
    /// <exception cref="CourierException">The courier refused, since it has the parcel; or the outcome is unknown.</exception>
    Task<CourierParcel?> Cancel(CourierAccount account, string reference);

    /// <summary>What a courier asks for a parcel, in paise; null: none carries it there, or none collects cash there.</summary>
    /// <exception cref="CourierException">Nobody knows.</exception>
    Task<long?> Rate(CourierAccount account, CourierRoute route);

    /// <summary>The labels of parcels of one account as one PDF.</summary>
    /// <exception cref="CourierException">The courier has none for one of them, or could not be reached.</exception>
    Task<byte[]> Labels(CourierAccount account, ImmutableArray<string> shipments);
}
