using Dukaan.Orders;
using Dukaan.Saving;
using Dukaan.Values;

namespace Dukaan.GiftCards;

/// <inheritdoc cref="IGiftCardGrain"/>
public sealed class GiftCardGrain(
    [PersistentState(SavedGiftCard.Kind, Storages.Domain)] IPersistentState<SavedGiftCard> storage,
    TimeProvider time
) : SavedGrain<SavedGiftCard>(storage), IGiftCardGrain
{
    private const int MaxReason = 300;

    private EmptyActivation? _empty;

    /// <summary>Longer than an order may take to be placed.</summary>
    private static TimeSpan HoldLife { get; } = TimeSpan.FromMinutes(15);

    private string StoreId => StoreKey.Store(this.GetPrimaryKeyString());

    private string CardId => StoreKey.Rest(this.GetPrimaryKeyString());

    public async Task<GiftCard?> Get() => await IsThere() ? View() : null;

    public async Task Issue(NewGiftCard card)
    {
        if (!await IsThere())
        {
            await Put(SavedGiftCard.Of(card, Caller.Actor, time.GetUtcNow()), "gift-card.issued");
            _empty?.Found(true);
        }
    }

    public async Task<Result<GiftCardShare>> Look(Phone? phone, string currency)
    {
        var now = time.GetUtcNow();
        if (!await IsThere() || !Current.Takes(phone, currency, now))
        {
            return GiftCardErrors.Unusable();
        }

        // A hold that is over is most likely of an order that was never placed; holding it decides.
        var free = Current.Balance() - Current.Holds.Where(hold => hold.ExpiresAt > now).Sum(hold => hold.Amount);
        return free > 0 ? Share(free) : GiftCardErrors.Unusable();
    }

    public async Task<Result<GiftCardShare>> Hold(string orderId, string attempt, Phone phone, Money most)
    {
        if (!await IsThere())
        {
            return GiftCardErrors.Unusable();
        }

        if (Current.SpentBy(orderId) is > 0 and var spent)
        {
            return Share(Math.Min(spent, most.Amount)); // the order is placed, whoever asks again
        }

        if (most.Amount < 1 || !Current.Takes(phone, most.Currency, time.GetUtcNow()))
        {
            return GiftCardErrors.Unusable();
        }

        var before = Current.HoldOf(orderId);
        if (Current.Free() + (before?.Amount ?? 0) < most.Amount || Current.Holds.Length >= SavedGiftCard.MaxHolds)
        {
            await ResolveExpired(orderId);
            before = Current.HoldOf(orderId);
        }

        var amount = Math.Min(most.Amount, Current.Free() + (before?.Amount ?? 0));
        if (amount < 1 || (before is null && Current.Holds.Length >= SavedGiftCard.MaxHolds))
        {
            return GiftCardErrors.Unusable();
        }

        // Another attempt may have placed the order with what it holds, so that is not made less; and neither may release it alone.
        var alone = before is null || before.Attempt == attempt;
        var hold = new GiftCardHold(
            orderId,
            alone ? amount : Math.Max(amount, before!.Amount),
            time.GetUtcNow() + HoldLife,
            alone ? attempt : null
        );
        await Save(Current.With(hold));
        return Share(amount);
    }

    public async Task Withdraw(string orderId, string attempt)
    {
        if (await IsThere() && Current.HoldOf(orderId) is { } hold && hold.Attempt == attempt)
        {
            await Release(orderId);
        }
    }

    public async Task<Result<Done>> Follow(string orderId, GiftCardClaim claim)
    {
        if (!await IsThere())
        {
            return GiftCardErrors.Short();
        }

        if (Current.Following(orderId, claim, Caller.Actor, time.GetUtcNow()) is not { } next)
        {
            return GiftCardErrors.Short();
        }

        if (!ReferenceEquals(next, Current))
        {
            await Put(next);
        }

        return new Done();
    }

    public async Task<ImmutableArray<GiftCardRefund>> Unkept(string orderId) => await IsThere() ? Current.Unkept(orderId) : [];

    public async Task<Result<GiftCard>> Disable(string reason)
    {
        if (!await IsThere())
        {
            return Error.NotFound("gift card");
        }

        var clean = TypedText.Line("reason", reason, 0, MaxReason);
        if (!clean.Ok)
        {
            return clean.Error;
        }

        await ResolveExpired(asking: "");
        if (Current.State() != GiftCardState.Disabled)
        {
            await Put(Current.Ended(Caller.Actor, clean.Value, time.GetUtcNow()), "gift-card.disabled");
        }

        return View();
    }

    public async Task Erase()
    {
        if (await IsThere() && Current.Card is { } card && (card.Phone.Length > 0 || card.Note.Length > 0))
        {
            var entries = Current.Entries.Select(entry => entry with { Reason = "" });
            await Put(Current with { Card = card with { Phone = "", Note = "" }, Entries = [.. entries] }, "gift-card.erased");
        }
    }

    /// <summary>
    /// Whether there is such a card. While there is none, each question reads the state again: a card that a seller gives out is saved
    /// without this activation, which soon ends.
    /// </summary>
    private async ValueTask<bool> IsThere()
    {
        if (Current.Card is not null)
        {
            return true;
        }

        await ReadAgain();
        (_empty ??= new EmptyActivation(this)).Found(Current.Card is not null);
        return Current.Card is not null;
    }

    /// <summary>
    /// Asks the orders of holds that are over: one that was placed has spent its part, and will say so again; of one that was never placed
    /// the hold is released.
    /// </summary>
    /// <param name="asking">The order that asks, which is being placed and is not asked; empty: none does.</param>
    private async Task ResolveExpired(string asking)
    {
        var now = time.GetUtcNow();
        foreach (var hold in Current.Holds.Where(hold => hold.ExpiresAt <= now && hold.OrderId != asking))
        {
            var order = await GrainFactory.GetGrain<IOrderGrain>(StoreKey.Of(StoreId, hold.OrderId)).Get();
            var spent = order?.Cards.FirstOrDefault(card => card.Id == CardId)?.Amount
                ?? order?.SoldCards.FirstOrDefault(card => card.Id == CardId && card.TakenBack)?.Amount
                ?? 0;
            if (Current.HoldOf(hold.OrderId) != hold)
            {
                continue;
            }

            if (spent == 0)
            {
                await Release(hold.OrderId);
            }
            else if (Current.Following(hold.OrderId, new GiftCardClaim(spent, []), Caller.System, now) is { } next)
            {
                await Put(next);
            }
        }
    }

    /// <summary>Releases a hold. Only what that writes off is for the list of cards.</summary>
    private Task Release(string orderId)
    {
        var next = Current.Released(orderId, Caller.System, time.GetUtcNow());
        return next.Entries.Length == Current.Entries.Length ? Save(next) : Put(next);
    }

    private Task Put(SavedGiftCard next, string? action = null) =>
        Save(
            next,
            rows: [GiftCardRows.Put(StoreId, next.Line(CardId))],
            audit: action is null ? null : new AuditLine(StoreId, Caller.Actor, action, CardId)
        );

    private GiftCard View() => new(Current.Line(CardId), Current.Entries, Current.Entries.Length);

    private GiftCardShare Share(long amount) => new(CardId, Current.Card!.Ending, amount);
}
