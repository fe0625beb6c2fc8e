namespace Dukaan.Discounts;

/// <summary>
/// The uses of one discount, and what they say of its limits. Immutable. Invariant: never more uses than a limit that was checked.
/// </summary>
public sealed record DiscountBook(ImmutableDictionary<string, DiscountUse> Uses, ImmutableDictionary<string, int> PerShopper)
{
    public static DiscountBook Empty { get; } =
        new(
            ImmutableDictionary.Create<string, DiscountUse>(StringComparer.Ordinal),
            ImmutableDictionary.Create<string, int>(StringComparer.Ordinal)
        );

    public static DiscountBook Of(IEnumerable<DiscountUse> uses) => uses.Aggregate(Empty, (book, use) => book.With(use));

    /// <summary>Whether one more may be held.</summary>
    /// <param name="shopper">All names that the shopper's uses may stand under; none: whether anybody may.</param>
    /// <param name="limits">The discount's.</param>
    public bool HasLeft(IReadOnlyCollection<string> shopper, DiscountLimits limits) =>
        (limits.Total is not { } total || Uses.Count < total)
        && (limits.PerPhone is not { } each || shopper.Count == 0 || shopper.Sum(name => PerShopper.GetValueOrDefault(name)) < each);

    public DiscountBook With(DiscountUse use)
    {
        var without = Without(use.OrderId);
        return new DiscountBook(
            without.Uses.SetItem(use.OrderId, use),
            without.PerShopper.SetItem(use.Shopper, without.PerShopper.GetValueOrDefault(use.Shopper) + 1)
        );
    }

    public DiscountBook Without(string orderId)
    {
        if (!Uses.TryGetValue(orderId, out var use))
        {
            return this;
        }

        var left = PerShopper.GetValueOrDefault(use.Shopper) - 1;
        return new DiscountBook(Uses.Remove(orderId), left > 0 ? PerShopper.SetItem(use.Shopper, left) : PerShopper.Remove(use.Shopper));
    }

    /// <summary>Holds to be asked after.</summary>
    public IEnumerable<DiscountUse> Expired(DateTimeOffset now) => Uses.Values.Where(use => !use.Used && use.ExpiresAt <= now);
}
