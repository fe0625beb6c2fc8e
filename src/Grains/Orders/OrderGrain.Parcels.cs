using Dukaan.Couriers;
using Dukaan.Pricing;
using Dukaan.Saving;
using Dukaan.Values;
using Microsoft.Extensions.Logging;

namespace Dukaan.Orders;

/// <summary>
/// The order and its parcels at the courier. What is asked of the courier is saved first; after a crash or a lost answer the courier is
/// asked what it has under our reference, so no parcel is booked twice and none is forgotten. A message of the courier is only a reason to
/// ask it, so messages may be lost, doubled, late or forged.
/// </summary>
public sealed partial class OrderGrain
{
    public async Task<Result<OrderView>> BookParcel(BookParcel command)
    {
        var ready = await Ready(command.OperationId, Fingerprint.Of(command));
        if (ready is { } earlier)
        {
            return earlier;
        }

        if (OrderParcels.WhyNot(Current.Book().Facts, Current.Parcels) is { } refused)
        {
            return refused;
        }

        if (await GrainFactory.GetGrain<ICourierAccountGrain>(StoreId).Get() is not { } account)
        {
            return Error.Conflict("no-courier", "Connect a courier first, in the settings.");
        }

        var size = command.Size ?? OrderParcels.SizeOf(Current.Book().Facts.Lines, account.Usual);
        if (size.Check() is { } wrong)
        {
            return wrong;
        }

        var id = $"{ParcelReference.Forward}{Current.Parcels.Length + 1}";
        var parcel = new SavedParcel(id, ParcelStatus.Booking, size, Caller.Actor, account.Reference);
        await Ask(command.OperationId, Fingerprint.Of(command), parcel, "order.parcel-asked");
        return Current.View(StoreId, OrderId);
    }

    public async Task<Result<OrderView>> FetchReturn(FetchReturn command)
    {
        var ready = await Ready(command.OperationId, Fingerprint.Of(command));
        if (ready is { } earlier)
        {
            return earlier;
        }

        var facts = Current.Book().Facts;
        if (ReturnParcels.WhyNot(facts, Current.Parcels, command.Amount) is { } refused)
        {
            return refused;
        }

        if (await GrainFactory.GetGrain<ICourierAccountGrain>(StoreId).Get() is not { } account)
        {
            return Error.Conflict("no-courier", "Connect a courier first, in the settings.");
        }

        var id = $"{ParcelReference.Return}{Current.Parcels.Length + 1}";
        var size = OrderParcels.SizeOf(ReturnParcels.Lines(facts), account.Usual);
        var parcel = new SavedParcel(id, ParcelStatus.Booking, size, Caller.Actor, account.Reference)
        {
            IsReturn = true,
            Restock = command.Restock,
            Amount = command.Amount,
        };
        await Ask(command.OperationId, Fingerprint.Of(command), parcel, "order.parcel-asked");
        return Current.View(StoreId, OrderId);
    }

    public async Task<Result<OrderView>> CancelParcel(string operationId)
    {
        var ready = await Ready(operationId, Fingerprint.Of("cancel-parcel"));
        if (ready is { } earlier)
        {
            return earlier;
        }

        if (Current.Parcels is not [.., { View.CanBeCancelled: true } parcel])
        {
            return Error.Conflict("step-not-allowed", "There is no parcel that can still be cancelled.");
        }

        await Ask(
            operationId,
            Fingerprint.Of("cancel-parcel"),
            parcel with
            {
                Status = ParcelStatus.Cancelling,
                Problem = null,
            },
            "order.parcel-cancelling"
        );
        return Current.View(StoreId, OrderId);
    }

    public async Task<Result<OrderView>> CheckParcel()
    {
        if (!await IsPlaced())
        {
            return Error.NotFound("order");
        }

        try
        {
            await AskCourier();
            if (Current.Parcels.Any(parcel => parcel.IsOwed))
            {
                await FinishParcels();
            }

            return Current.View(StoreId, OrderId);
        }
        catch (CourierException away)
        {
            LogCourier(away);
            return new Error(
                ErrorKind.Unavailable,
                "courier-away",
                "The courier does not answer at the moment. Try again in a few minutes.",
                RetryAfter: TimeSpan.FromSeconds(30)
            );
        }
    }

    /// <summary>What the shop's courier says of another address of the order; null: the fee does not come from it.</summary>
    private async Task<Carriage?> CarriageTo(Address elsewhere, OrderStep step, OrderLedger book, SaleTerms terms)
    {
        var (facts, cash) = (book.Facts, book.Placed.Method == PaymentMethod.CashOnDelivery);
        var address = OrderEdits.Merged(elsewhere, facts.Address);
        var (quantities, added) = OrderEdits.Wanted(step, facts);
        var request = new OrderRepricing(facts, terms, book.Entries[0].At).Asked(address, quantities, added);
        var said = await Carriages.Of(GrainFactory, StoreId, request, cash, wait: true);
        return book.Placed.ByHand ? Carriages.ByHand(request, said).FirstOrDefault() : said.FirstOrDefault();
    }

    /// <summary>The answer where there is nothing to do: the id is none, no order, or the operation was done before.</summary>
    private async Task<Result<OrderView>?> Ready(string operationId, string fingerprint)
    {
        if (IdempotencyLog.CheckId(operationId) is { } badId)
        {
            return badId;
        }

        if (!await IsPlaced())
        {
            return Error.NotFound("order");
        }

        if (Current.Steps.Find(operationId) is { } earlier)
        {
            var version = earlier.Repeat(fingerprint);
            return version.Ok ? Current.View(StoreId, OrderId) : version.Error; // the parcel may have got further since
        }

        await ExpireIfDue();
        return null;
    }

    private Task Ask(string operationId, string fingerprint, SavedParcel parcel, string action) =>
        Commit(
            Current.With(parcel).Answering(operationId, fingerprint) with
            {
                NextTry = null,
            },
            new AuditLine(StoreId, Caller.Actor, action, OrderId)
        );

    /// <summary>Does what is asked of the courier, which was saved before.</summary>
    private async Task FinishParcels()
    {
        try
        {
            while (Current.Parcels.FirstOrDefault(parcel => parcel.IsOwed) is { } parcel)
            {
                await (parcel.Status == ParcelStatus.Booking ? BookNow(parcel) : CancelNow(parcel));
            }
        }
        catch (CourierException failure)
        {
            LogCourier(failure);
            await Later();
        }
    }

    private async Task BookNow(SavedParcel parcel)
    {
        try
        {
            var told = await couriers.Book(await CourierOf(parcel), Current.Book().ToBook(parcel, OrderId));
            if (told.Status is ParcelStatus.Booking or ParcelStatus.Cancelling)
            {
                throw new CourierException("The courier has not booked the parcel yet.", passing: true);
            }

            await TakeIn(parcel, told);
        }
        catch (CourierException refused) when (!refused.Passing)
        {
            // Part of it may be there: that is cancelled before the seller books again.
            await Record(Current.With(parcel with { Status = ParcelStatus.Cancelling, Problem = Shown(refused) }));
        }
    }

    private async Task CancelNow(SavedParcel parcel)
    {
        var (account, reference) = (await CourierOf(parcel), ParcelReference.Of(OrderId, parcel.Id));
        CourierParcel? left;
        try
        {
            left = await couriers.Cancel(account, reference);
        }
        catch (CourierException refused) when (!refused.Passing)
        {
            LogCourier(refused);
            left = await couriers.Find(account, reference);
            parcel = parcel with { Problem = Shown(refused) };
        }

        if (left is null or { Status: ParcelStatus.Cancelled or ParcelStatus.Booking })
        {
            await Become(parcel with { Status = parcel.Problem is null ? ParcelStatus.Cancelled : ParcelStatus.Refused });
            return;
        }

        if (left.Status == ParcelStatus.Booked && (Current.Book().Facts.IsVoid || IsUnwanted(parcel)))
        {
            // Nothing of a void order may be sent, and nothing fetched that is no longer returned. So it is asked again until it is
            // cancelled or fetched.
            throw new CourierException("The courier has not cancelled the parcel yet.", passing: true);
        }

        await Become(parcel.As(left)); // the courier has it already
    }

    /// <summary>Whether it would fetch what the seller does not take back any more, or has already.</summary>
    private bool IsUnwanted(SavedParcel parcel) => parcel.IsReturn && Current.Book().Facts.OpenReturn is null;

    private async Task AskCourier()
    {
        foreach (var parcel in Current.Parcels.Where(parcel => parcel is { IsOver: false, IsOwed: false }))
        {
            var told = await couriers.Find(await CourierOf(parcel), ParcelReference.Of(OrderId, parcel.Id));
            if (told is not null and not { Status: ParcelStatus.Booking })
            {
                await TakeIn(parcel, told);
            }
        }
    }

    /// <summary>Applies what the courier says of a parcel, which is how it is now.</summary>
    private async Task TakeIn(SavedParcel parcel, CourierParcel told)
    {
        if (told.Status == ParcelStatus.Booked && parcel.Status is not (ParcelStatus.Booking or ParcelStatus.Booked))
        {
            return; // a status without a meaning of its own, late on the way: the courier has it already
        }

        var now = parcel.As(told);
        if (now != parcel)
        {
            await Become(now);
        }
    }

    private async Task Become(SavedParcel parcel)
    {
        var before = Current.Parcels.First(one => one.Id == parcel.Id);
        var (now, book) = (time.GetUtcNow(), Current.Book());
        // A cancellation that the courier refused leaves a parcel that was booked before.
        var again = before.Status == ParcelStatus.Cancelling && parcel.Status == ParcelStatus.Booked;
        var ledger = before.Status == parcel.Status || again ? book : book.Following(parcel, now);
        await Commit(Current.With(parcel).With(ledger, now));
    }

    /// <summary>The account at which a parcel is, although the seller has another by now.</summary>
    private async Task<CourierAccount> CourierOf(SavedParcel parcel) =>
        (await GrainFactory.GetGrain<ICourierAccountGrain>(StoreId).All()).FirstOrDefault(one => one.Reference == parcel.Account)
        ?? throw new CourierException("The store has no such account at a courier.", passing: true);

    private static string Shown(CourierException refused) => Graphemes.Cut(refused.Message, OrderSteps.MaxReason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A courier's call for an order failed; it is retried later.")]
    private partial void LogCourier(Exception failure);
}
