namespace Dukaan.Discounts;

/// <summary>
/// The uses of one discount, checked against its limits. Immutable. Invariant: never more uses than a limit allows.
/// </summary>
public sealed record DiscountBook(ImmutableDictionary<string, DiscountUse> Uses, ImmutableDictionary<string, int> PerShopper)
{
    public static DiscountBook Empty { get; } =
        new(
            ImmutableDictionary.Create<string, DiscountUse>(StringComparer.Ordinal),
            ImmutableDictionary.Create<string, int>(StringComparer.Ordinal)
        );

    public static DiscountBook Of(IEnumerable<DiscountUse> uses) => uses.Aggregate(Empty, (book, use) => book.With(use));

    /// <summary>Whether one more use may be held.</summary>
    /// <param name="shopper">All keys under which the shopper's uses may be counted; none: whether anybody may use it.</param>
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

    /// <summary>Holds that have expired.</summary>
    public IEnumerable<DiscountUse> Expired(DateTimeOffset now) => Uses.Values.Where(use => !use.Used && use.ExpiresAt <= now);
}
