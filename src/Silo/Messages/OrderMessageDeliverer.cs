using System.Globalization;
using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Sellers;
using Dukaan.Silo.Deliveries;
using Dukaan.Stores;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Silo.Messages;

/// <summary>
/// Sends messages about each step of an order to shoppers and sellers, each on the one channel that <see cref="MessageRouting"/> decides.
/// The content is read from the ledger of the order when it is sent: the one entry that the event is about (<see cref="ToldEntry"/>).
/// Gateway and relay get the same id for each try, so that a try that was accepted without our knowledge is recognized.
/// </summary>
internal sealed class OrderMessageDeliverer(
    IClusterClient client,
    IOrderMessageWriter writer,
    IMessageSender sender,
    OrderMailer mailer,
    TextPolicy policy
) : IDeliverer
{
    public string Kind => DeliveryKind.Message;

    public int AtOnce => 32;

    public int AtOncePerTarget => AtOnce;

    public int AtOncePerStore => 8;

    public async Task<DeliveryResult> Deliver(Delivery delivery, CancellationToken cancellationToken)
    {
        var storeId = delivery.Event.StoreId;
        Caller.Set(storeId, "system");
        var orderKey = delivery.Event.Aggregate[(delivery.Event.Aggregate.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var order = await client.GetGrain<IOrderGrain>(orderKey).Get();
        var store = await client.GetGrain<IStoreGrain>(storeId).Get();
        if (order is null || store is null || ToldEntry.Find(delivery.Event, order.Ledger) is not { } told)
        {
            return new DeliveryResult(DeliveryEnding.Later, "The order cannot be read yet.");
        }

        var step = order.Ledger[told.Place];
        order = told.Total is { } total ? order with { Total = total } : order;
        var toShopper = delivery.Target == DeliveryTable.Shopper;
        var owner = toShopper ? null : await client.GetGrain<ISellerGrain>(store.Owner).Get();
        var shop = toShopper ? store.Profile : store.Profile.ReadBy(owner);
        var id = IdOf(delivery, orderKey);
        var facts = new MessageFacts
        {
            ToShopper = toShopper,
            HasWords = Words(toShopper, order, step, shop) is not null,
            ProvesPhone = step.Type == OrderEntries.Placed && order.ShopperAllowed.Contains(OrderAction.Confirm),
            PhoneIsOn = sender.IsOn,
        };
        var phone = facts.HasWords ? To(toShopper, order, owner) : null;
        var email = toShopper ? order.Customer.Email : await SellersMail(storeId, step);
        var (channel, why) = await mailer.Route(facts with { HasPhone = phone is not null }, storeId, email, id);
        var about = new ToldOrder(order, step, shop);
        return channel switch
        {
            MessageChannel.Mail => await mailer.Send(delivery, id, about, store, email, cancellationToken),
            MessageChannel.Phone => await Text(delivery, id, about, store, phone!.Value, cancellationToken),
            _ => new DeliveryResult(DeliveryEnding.Done, why),
        };
    }

    private async Task<DeliveryResult> Text(
        Delivery delivery,
        string id,
        ToldOrder about,
        StoreView store,
        Phone phone,
        CancellationToken cancellationToken
    )
    {
        var verdict = await policy.Judge(delivery, id, about, store, Contact.Of(client, phone));
        if (verdict.Told is not { } allowed)
        {
            return new DeliveryResult(verdict.Ending, verdict.Note);
        }

        var text = verdict.IsSummary
            ? writer.MoreForSeller(allowed.Shop)
            : Words(delivery.Target == DeliveryTable.Shopper, allowed.Order, allowed.Step, allowed.Shop)!;
        try
        {
            await sender.Send(new Message(phone, "order", verdict.Finish(text, "m"), null, id), cancellationToken);
            return new DeliveryResult(DeliveryEnding.Done, "Sent.");
        }
        catch (MessageNotSentException unsent)
        {
            return new DeliveryResult(DeliveryEnding.Later, unsent.Message);
        }
    }

    /// <summary>The seller's mailbox, if it gets what is said of this step; else null.</summary>
    private async Task<string?> SellersMail(string storeId, LedgerEntry step)
    {
        SellerMailKind? kind = step.Type switch
        {
            OrderEntries.Placed or OrderEntries.PaymentReceived => SellerMailKind.NewOrder,
            OrderEntries.ReturnAsked => SellerMailKind.ReturnAsked,
            _ => null,
        };
        return kind is { } asked && await client.GetGrain<ISellerMailGrain>(storeId).Get() is { } mail && mail.Gets(asked)
            ? mail.Address
            : null;
    }

    private string? Words(bool toShopper, OrderView order, LedgerEntry step, StoreProfile shop) =>
        toShopper ? writer.ForShopper(order, step, shop) : writer.ForSeller(order, step, shop);

    /// <summary>
    /// The first event of a write has the id that earlier releases gave it, since one of their tries may have been accepted.
    /// </summary>
    private static string IdOf(Delivery delivery, string orderKey)
    {
        var version = delivery.Event.Version.ToString(CultureInfo.InvariantCulture);
        return delivery.Event.Index == 0
            ? Ids.Derive("order-message", delivery.Target, orderKey, version)
            : Ids.Derive("order-message", delivery.Target, orderKey, version, delivery.Event.Index.ToString(CultureInfo.InvariantCulture));
    }

    private static Phone? To(bool shopper, OrderView order, SellerView? owner) =>
        shopper ? (order.IsErased ? null : order.Customer.Phone) : owner?.Phone;
}
