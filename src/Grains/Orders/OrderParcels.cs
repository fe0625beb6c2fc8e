using Dukaan.Couriers;
using Dukaan.Pricing;

namespace Dukaan.Orders;

/// <summary>
/// What becomes of an order when its courier says where the parcel is. The order follows the parcel: fetched is shipped, delivered is
/// delivered and, for cash on delivery, paid to the courier, and goods that came back to the seller are returned and on sale again.
/// </summary>
public static class OrderParcels
{
    public const int MaxParcels = 10;

    private const int MaxName = 200;

    /// <summary>Why no parcel can be booked now, or null.</summary>
    public static Error? WhyNot(OrderFacts facts, ImmutableArray<SavedParcel> parcels) =>
        facts.State is not (OrderState.Confirmed or OrderState.Packed)
            ? Error.Conflict("step-not-allowed", "A parcel is booked for an order that is confirmed or packed.")
        : facts.Placed.Delivery() == DeliveryMethod.Pickup ? Error.Conflict("step-not-allowed", "The customer collects this order.")
        : parcels.Any(parcel => parcel is { IsReturn: false, View.IsVoid: false })
            ? Error.Conflict("step-not-allowed", "A parcel is booked for this order already.")
        : TooMany(parcels);

    private static Error? TooMany(ImmutableArray<SavedParcel> parcels) =>
        parcels.Length >= MaxParcels ? Error.Conflict("step-not-allowed", "Too many parcels were booked for this order.") : null;

    private static DeliveryMethod Delivery(this PlacedOrder placed) => placed.Amounts.Delivery.Method;

    /// <summary>The size unless the seller says another: the products' weights, where all are known, in the usual measures.</summary>
    public static ParcelSize SizeOf(IEnumerable<OrderLine> lines, ParcelSize usual)
    {
        var goods = lines.Where(line => line.Quantity > 0).ToArray();
        var grams = goods.Sum(line => (long)line.Details.Weight * line.Quantity);
        return goods.All(line => line.Details.Weight > 0) && grams is > 0 and <= 100_000 ? usual with { Grams = (int)grams } : usual;
    }

    /// <summary>The parcel as its courier books it.</summary>
    public static NewParcel ToBook(this OrderLedger ledger, SavedParcel parcel, string orderId)
    {
        var (facts, placed) = (ledger.Facts, ledger.Placed);
        Money Of(long amount) => placed.Total with { Amount = amount };
        if (parcel.IsReturn)
        {
            return ledger.ToFetch(parcel, orderId);
        }

        return new NewParcel(
            ParcelReference.Of(orderId, parcel.Id),
            ledger.Entries[0].At,
            placed.Customer.Name,
            placed.Customer.Phone.E164,
            facts.Address,
            [.. facts.Lines.Where(line => line.Quantity > 0).Select(Item)],
            Of(facts.Total),
            Of(placed.Method == PaymentMethod.CashOnDelivery ? facts.Due : 0),
            parcel.Size
        );
    }

    /// <summary>A line as a courier lists it.</summary>
    internal static ParcelItem Item(OrderLine line) =>
        new(
            Graphemes.Cut($"{line.Title} {line.Variant}".TrimEnd(), MaxName),
            line.Details.Sku.Length > 0 ? line.Details.Sku : line.StockId,
            line.Details.Hsn,
            line.Quantity,
            line.Price
        );

    /// <summary>The ledger after the parcel has come to another status.</summary>
    /// <param name="parcel">As it is now.</param>
    public static OrderLedger Following(this OrderLedger ledger, SavedParcel parcel, DateTimeOffset now)
    {
        if (ledger.Entries.Length > OrderLedger.MaxEntries - 5)
        {
            return ledger;
        }

        if (parcel.IsReturn)
        {
            return ledger.FollowingReturn(parcel, now);
        }

        var shipment = new LedgerDetail(Shipment: new Shipment(parcel.Carrier, parcel.TrackingNumber));
        OrderLedger Entered(OrderLedger book, string type, string actor = Caller.System, string reason = "") =>
            book.With(new LedgerEntry(type, now, actor, reason, shipment));
        var shipped = parcel.Status
            is ParcelStatus.PickedUp
                or ParcelStatus.Moving
                or ParcelStatus.OutForDelivery
                or ParcelStatus.NotDelivered
                or ParcelStatus.Delivered
                or ParcelStatus.ComingBack
                or ParcelStatus.CameBack
            ? ledger.Sent(shipment, now)
            : ledger;
        return parcel.Status switch
        {
            // The goods of an order that is cancelled are on their way: a person must look at it.
            ParcelStatus.PickedUp or ParcelStatus.Moving when ledger.Facts.IsVoid => ledger.Entries[^1].Type == OrderEntries.ParcelFetched
                ? ledger
                : Entered(ledger, OrderEntries.ParcelFetched),
            ParcelStatus.Delivered when ledger.Facts.IsVoid => Entered(ledger, OrderEntries.ParcelDelivered),
            ParcelStatus.Booked => Entered(ledger, OrderEntries.ParcelBooked, parcel.By),
            ParcelStatus.OutForDelivery => Entered(shipped, OrderEntries.ParcelOut),
            ParcelStatus.NotDelivered => Entered(shipped, OrderEntries.ParcelNotDelivered),
            ParcelStatus.ComingBack => Entered(shipped, OrderEntries.ParcelComingBack),
            ParcelStatus.Lost => Entered(ledger, OrderEntries.ParcelLost),
            ParcelStatus.Cancelled => Entered(ledger, OrderEntries.ParcelCancelled),
            ParcelStatus.Refused => Entered(ledger, OrderEntries.ParcelRefused, reason: parcel.Problem ?? ""),
            ParcelStatus.Delivered => shipped.Arrived(shipment, now),
            ParcelStatus.CameBack => shipped.BackAgain(now),
            _ => shipped,
        };
    }

    private static OrderLedger Sent(this OrderLedger ledger, LedgerDetail shipment, DateTimeOffset now)
    {
        var book =
            ledger.State == OrderState.Confirmed ? ledger.With(new LedgerEntry(OrderEntries.Packed, now, Caller.System, "")) : ledger;
        return book.State == OrderState.Packed ? book.With(new LedgerEntry(OrderEntries.Shipped, now, Caller.System, "", shipment)) : book;
    }

    /// <summary>Delivered; and what was due is with the courier, who collected it.</summary>
    private static OrderLedger Arrived(this OrderLedger ledger, LedgerDetail shipment, DateTimeOffset now)
    {
        var book =
            ledger.State == OrderState.Shipped ? ledger.With(new LedgerEntry(OrderEntries.Delivered, now, Caller.System, "")) : ledger;
        var facts = book.Facts;
        return facts.Placed.Method == PaymentMethod.CashOnDelivery && book.State == OrderState.Delivered && facts.Due > 0
            ? book.With(
                new LedgerEntry(
                    OrderEntries.MarkedPaid,
                    now,
                    Caller.System,
                    "",
                    shipment with
                    {
                        Amount = facts.Placed.Total with { Amount = facts.Due },
                    }
                )
            )
            : book;
    }

    /// <summary>The goods came back to the seller, and are on sale again. Money is the seller's to give back.</summary>
    private static OrderLedger BackAgain(this OrderLedger ledger, DateTimeOffset now)
    {
        var facts = ledger.Facts;
        ImmutableArray<LineQuantity> lines =
        [
            .. facts.Returnable.Select((quantity, i) => new LineQuantity(i + 1, quantity)).Where(line => line.Quantity > 0),
        ];
        return ledger.State is OrderState.Shipped or OrderState.Delivered && lines.Length > 0
            ? ledger.Received(new LedgerDetail(Lines: lines) { Restocked = true }, 0, toCredit: false, Caller.System, "", now)
            : ledger;
    }
}
