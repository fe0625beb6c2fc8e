namespace Dukaan.Couriers;

/// <summary>Where no courier is configured: parcels are shipped by hand.</summary>
public sealed class NoCouriers : ICouriers
{
    public ImmutableArray<string> Names => [];

    public Task<ImmutableArray<PickupPlace>> Check(CourierAccount account) => throw None();

    public Task<CourierParcel> Book(CourierAccount account, NewParcel parcel) => throw None();

    public Task<CourierParcel?> Find(CourierAccount account, string reference) => throw None();

    public Task<CourierParcel?> Cancel(CourierAccount account, string reference) => throw None();

    public Task<long?> Rate(CourierAccount account, CourierRoute route) => throw None();

    public Task<byte[]> Labels(CourierAccount account, ImmutableArray<string> shipments) => throw None();

    private static CourierException None() => new("No courier is configured.", passing: true);
}
