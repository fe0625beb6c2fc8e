using Dukaan.Saving;

namespace Dukaan.GiftCards;

/// <summary>A gift card: how it was made, its ledger and its holds.</summary>
public sealed record SavedGiftCard : SavedState
{
    /// <summary>The name of the state.</summary>
    public const string Kind = "gift-card";

    /// <summary>The most entries before it takes no more orders: more than any real card needs.</summary>
    public const int MaxEntries = 500;

    /// <summary>The most orders that hold a part of it at once.</summary>
    public const int MaxHolds = 20;

    /// <summary>How long a card pays at least after something went back to it.</summary>
    public static TimeSpan MinLifeOfRefunds { get; } = TimeSpan.FromDays(365);

    /// <summary>Null: there is no such card.</summary>
    public NewGiftCard? Card { get; init; }

    public ImmutableArray<GiftCardEntry> Entries { get; init; } = [];

    public ImmutableArray<GiftCardHold> Holds { get; init; } = [];

    public static SavedGiftCard Of(NewGiftCard card, string actor, DateTimeOffset now) =>
        new() { Card = card, Entries = [new GiftCardEntry(GiftCardEntries.Issued, now, actor, card.Amount.Amount, card.OrderId)] };

    /// <summary>The sum of the ledger, in minor units.</summary>
    public long Balance() => Entries.Sum(entry => entry.Amount);

    /// <summary>What no order holds.</summary>
    public long Free() => Balance() - Holds.Sum(hold => hold.Amount);

    public GiftCardState State() =>
        Entries.Any(entry => entry.Type == GiftCardEntries.Disabled) ? GiftCardState.Disabled
        : Balance() == 0 ? GiftCardState.Empty
        : GiftCardState.Active;

    /// <summary>Whether it can pay for an order at all.</summary>
    /// <param name="phone">The shopper's; null: not known.</param>
    public bool Takes(Phone? phone, string currency, DateTimeOffset now) =>
        Card is { } card
        && State() == GiftCardState.Active
        && card.Amount.Currency == currency
        && !(card.ExpiresAt <= now)
        && (card.Phone.Length == 0 || card.Phone == phone?.E164)
        && Entries.Length < MaxEntries;

    public GiftCardHold? HoldOf(string orderId) => Holds.FirstOrDefault(hold => hold.OrderId == orderId);

    /// <summary>What an order spent of it; 0: nothing.</summary>
    public long SpentBy(string orderId) =>
        -Entries.Where(entry => entry.Type == GiftCardEntries.Spent && entry.OrderId == orderId).Sum(entry => entry.Amount);

    public SavedGiftCard With(GiftCardHold hold) => Without(hold.OrderId) with { Holds = Without(hold.OrderId).Holds.Add(hold) };

    public SavedGiftCard Without(string orderId) => this with { Holds = Holds.RemoveAll(hold => hold.OrderId == orderId) };

    /// <summary>As an order says that it is, or null: the card does not have what the order spent. The same where it knows all.</summary>
    public SavedGiftCard? Following(string orderId, GiftCardClaim claim, string actor, DateTimeOffset now)
    {
        var next = this;
        if (claim.Spent > 0 && SpentBy(orderId) == 0)
        {
            if (Free() + (HoldOf(orderId)?.Amount ?? 0) < claim.Spent)
            {
                return null;
            }

            next = next with { Entries = Entries.Add(new GiftCardEntry(GiftCardEntries.Spent, now, actor, -claim.Spent, orderId)) };
        }

        var known = Entries.Where(entry => entry.OrderId == orderId).Select(entry => entry.Refund).ToHashSet();
        var refunds = claim.Refunds.Where(refund => !known.Contains(refund.Name)).ToList();
        next = next with
        {
            Card = refunds.Count > 0 ? Card! with { ExpiresAt = Later(Card.ExpiresAt, now + MinLifeOfRefunds) } : Card,
            Entries = [.. next.Entries, .. refunds.SelectMany(refund => Refunded(refund, orderId, actor, now))],
        };
        return next.HoldOf(orderId) is null && next.Entries.Length == Entries.Length ? this : next.Released(orderId, actor, now);
    }

    /// <summary>An order's refunds that came when the card had ended: it does not keep them, and the order gives credit instead.</summary>
    public ImmutableArray<GiftCardRefund> Unkept(string orderId) =>
        [
            .. Entries
                .Where(entry => entry is { Type: GiftCardEntries.Disabled, Refund: not null } && entry.OrderId == orderId)
                .Select(entry => new GiftCardRefund(entry.Refund!, -entry.Amount)),
        ];

    /// <summary>Without what it holds for an order. Of a card that has ended, that is written off as the rest of it was.</summary>
    public SavedGiftCard Released(string orderId, string actor, DateTimeOffset now)
    {
        var next = Without(orderId);
        var rest = State() == GiftCardState.Disabled && HoldOf(orderId) is { } hold ? Math.Min(hold.Amount, next.Free()) : 0;
        return rest > 0 ? next with { Entries = next.Entries.Add(new GiftCardEntry(GiftCardEntries.Disabled, now, actor, -rest)) } : next;
    }

    private IEnumerable<GiftCardEntry> Refunded(GiftCardRefund refund, string orderId, string actor, DateTimeOffset now)
    {
        yield return new GiftCardEntry(GiftCardEntries.Refunded, now, actor, refund.Amount, orderId, refund.Name);
        if (State() == GiftCardState.Disabled)
        {
            yield return new GiftCardEntry(GiftCardEntries.Disabled, now, actor, -refund.Amount, orderId, refund.Name);
        }
    }

    private static DateTimeOffset? Later(DateTimeOffset? end, DateTimeOffset least) => end < least ? least : end;

    /// <summary>Ended: what no order holds is written off.</summary>
    public SavedGiftCard Ended(string actor, string reason, DateTimeOffset now) =>
        this with
        {
            Entries = Entries.Add(new GiftCardEntry(GiftCardEntries.Disabled, now, actor, -Math.Max(0, Free()), Reason: reason)),
        };

    public GiftCardLine Line(string id)
    {
        var card = Card!;
        return new GiftCardLine(
            Id: id,
            Ending: card.Ending,
            Kind: card.Kind,
            State: State(),
            Issued: card.Amount,
            Balance: card.Amount with
            {
                Amount = Balance(),
            },
            Phone: card.Phone,
            Note: card.Note,
            OrderId: card.OrderId,
            IssuedAt: Entries[0].At,
            ExpiresAt: card.ExpiresAt,
            Sort: GiftCardRows.SortOf(id, Entries[0].At)
        );
    }
}
