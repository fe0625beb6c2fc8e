using Dukaan.Couriers;

namespace Dukaan.Orders;

/// <summary>
/// Parcels that the courier fetches from shoppers. What arrives is returned, as the seller said when they booked it. What is to be
/// exchanged waits for the seller, since only they know that the other pieces go out. What they noted as returned before changes nothing.
/// </summary>
internal static class ReturnParcels
{
    /// <summary>Why none can be booked now, or null.</summary>
    public static Error? WhyNot(OrderFacts facts, ImmutableArray<SavedParcel> parcels, long amount) =>
        facts.OpenReturn is not { Approved: true }
            ? Error.Conflict("step-not-allowed", "A courier fetches what the customer asked to return and you agreed to take back.")
        : parcels.Any(parcel => parcel is { IsReturn: true, IsOver: false })
            ? Error.Conflict("step-not-allowed", "The courier fetches this already.")
        : parcels.Count(parcel => parcel.IsReturn) >= OrderParcels.MaxParcels
            ? Error.Conflict("step-not-allowed", "Too many parcels were booked for this order.")
        : amount < 0 ? Error.Invalid("amount", "amount", "Give back an amount of 0 or more.")
        : amount > facts.Refundable ? Error.Conflict("refund-too-high", "That is more than what is left of the payment.", "amount")
        : amount > 0 && facts.OpenReturn.Variant is not null
            ? Error.Invalid("amount", "amount", "Nothing is given back where the goods are exchanged.")
        : null;

    /// <summary>The lines that the shopper returns, each with its pieces.</summary>
    public static IEnumerable<OrderLine> Lines(OrderFacts facts) =>
        (facts.OpenReturn?.Lines ?? []).Select(line => facts.Placed.Lines[line.Line - 1].Of(line.Quantity));

    /// <summary>The parcel as its courier books it.</summary>
    public static NewParcel ToFetch(this OrderLedger ledger, SavedParcel parcel, string orderId)
    {
        var (facts, placed) = (ledger.Facts, ledger.Placed);
        var lines = Lines(facts).ToList();
        return new NewParcel(
            ParcelReference.Of(orderId, parcel.Id),
            ledger.Entries[0].At,
            placed.Customer.Name,
            placed.Customer.Phone.E164,
            facts.Address,
            [.. lines.Select(OrderParcels.Item)],
            placed.Total with
            {
                Amount = Math.Max(1, lines.Sum(line => line.Total.Amount)),
            },
            placed.Total with
            {
                Amount = 0,
            },
            parcel.Size,
            IsReturn: true
        );
    }

    /// <summary>The ledger after the parcel has come to another status.</summary>
    public static OrderLedger FollowingReturn(this OrderLedger ledger, SavedParcel parcel, DateTimeOffset now)
    {
        var shipment = new LedgerDetail(Shipment: new Shipment(parcel.Carrier, parcel.TrackingNumber));
        OrderLedger Entered(string type, string actor = Caller.System, string reason = "") =>
            ledger.With(new LedgerEntry(type, now, actor, reason, shipment));
        return parcel.Status switch
        {
            ParcelStatus.Booked => Entered(OrderEntries.ReturnBooked, parcel.By),
            ParcelStatus.PickedUp or ParcelStatus.Moving or ParcelStatus.OutForDelivery when !ledger.IsFetched(parcel) => Entered(
                OrderEntries.ReturnFetched
            ),
            ParcelStatus.CameBack => ledger.ReturnArrived(parcel, shipment, now),
            ParcelStatus.Lost => Entered(OrderEntries.ParcelLost),
            ParcelStatus.Cancelled => Entered(OrderEntries.ParcelCancelled),
            ParcelStatus.Refused => Entered(OrderEntries.ParcelRefused, reason: parcel.Problem ?? ""),
            _ => ledger,
        };
    }

    private static bool IsFetched(this OrderLedger ledger, SavedParcel parcel) =>
        ledger.Entries.Any(entry =>
            entry.Type == OrderEntries.ReturnFetched && entry.Detail?.Shipment?.TrackingNumber == parcel.TrackingNumber
        );

    private static OrderLedger ReturnArrived(this OrderLedger ledger, SavedParcel parcel, LedgerDetail shipment, DateTimeOffset now)
    {
        var facts = ledger.Facts;
        if (facts.OpenReturn is not { Approved: true } open || OrderSteps.TooMany(open.Lines, facts.Returnable) is not null)
        {
            return ledger; // the seller noted it before
        }

        if (open.Variant is not null)
        {
            return ledger.With(new LedgerEntry(OrderEntries.ReturnArrived, now, Caller.System, "", shipment));
        }

        var back = new LedgerDetail(Lines: open.Lines) { Restocked = parcel.Restock ? true : null };
        var received = ledger.Received(back, 0, toCredit: false, Caller.System, open.Reason, now);
        return received.With([.. received.BackByItself(parcel.Amount, open.Reason, now)]); // what goes back by hand, the seller notes
    }
}
