using Dukaan.Saving;

namespace Dukaan.Couriers;

/// <summary>A store's accounts at couriers, their secrets sealed.</summary>
public sealed record SavedCourierAccount : SavedState
{
    private const int MaxFormer = 12;

    /// <summary>At which new parcels are booked.</summary>
    public CourierAccount? Account { get; init; }

    /// <summary>Those before, newest first.</summary>
    public ImmutableArray<CourierAccount> Former { get; init; } = [];

    public IEnumerable<CourierAccount> All() => Account is { } account ? Former.Prepend(account) : Former;

    /// <summary>The account of a courier that was entered with this login, or null.</summary>
    public CourierAccount? Known(string courier, string login) =>
        All().FirstOrDefault(account => account.Courier == courier && account.Login == login);

    /// <summary>With another account for new parcels; the present one becomes a former one.</summary>
    public SavedCourierAccount With(CourierAccount account) =>
        this with
        {
            Account = account,
            Former = [.. All().Where(other => other.Reference != account.Reference).Take(MaxFormer)],
        };
}
