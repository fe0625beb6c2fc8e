namespace Dukaan.Couriers;

/// <summary>A store's account at a courier. Key: store id.</summary>
[Alias("courier-account")]
public interface ICourierAccountGrain : ITenantGrain
{
    /// <summary>The account at which new parcels are booked, or null if there is none.</summary>
    [AlwaysInterleave]
    Task<CourierAccount?> Get();

    /// <summary>That account first, then the former ones, newest first: their parcels may still be under way.</summary>
    [AlwaysInterleave]
    Task<ImmutableArray<CourierAccount>> All();

    /// <summary>
    /// Sets the account. The courier is asked whether it accepts the login, and where it fetches parcels: <c>wrong-key</c>,
    /// <c>pickup-place</c>. Idempotent.
    /// </summary>
    Task<Result<Done>> Set(SetCourierAccount command);
}
