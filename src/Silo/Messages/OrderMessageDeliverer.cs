using Dukaan.Messages;
using Dukaan.Orders;
using Dukaan.Sellers;
using Dukaan.Silo.Deliveries;
using Dukaan.Stores;
using Dukaan.Values;
using Orleans;

namespace Dukaan.Silo.Messages;

/// <summary>
/// Tells shoppers and sellers of each step of an order. What is to be told is read from the order's ledger when it is told; the gateway gets
/// the same id for each try, so that a try it took without our hearing of it is sent once.
/// </summary>
internal sealed class OrderMessageDeliverer(IClusterClient client, IOrderMessageWriter writer, IMessageSender sender) : IDeliverer
{
    public string Kind => DeliveryKind.Message;

    public int AtOnce => 32;

    public int AtOncePerTarget => AtOnce;

    public int AtOncePerStore => 8;

    public async Task<DeliveryResult> Deliver(Delivery delivery, CancellationToken cancellationToken)
    {
        var (storeId, version) = (delivery.Event.StoreId, delivery.Event.Version);
        Caller.Set(storeId, "system");
        var orderKey = delivery.Event.Aggregate[(delivery.Event.Aggregate.IndexOf('/', StringComparison.Ordinal) + 1)..];
        var order = await client.GetGrain<IOrderGrain>(orderKey).Get();
        var store = await client.GetGrain<IStoreGrain>(storeId).Get();
        if (order is null || store is null || version > order.Ledger.Length)
        {
            return new DeliveryResult(DeliveryEnding.Later, "The order cannot be read yet.");
        }

        var step = order.Ledger[(int)version - 1];
        var toShopper = delivery.Target == DeliveryTable.Shopper;
        var text = toShopper ? writer.ForShopper(order, step, store.Profile) : writer.ForSeller(order, step, store.Profile);
        if (text is null || await To(toShopper, order, store) is not { } phone)
        {
            return new DeliveryResult(DeliveryEnding.Done, "There was nothing to say.");
        }

        try
        {
            var id = Ids.Derive("order-message", delivery.Target, orderKey, version.ToString(System.Globalization.CultureInfo.InvariantCulture));
            await sender.Send(new Message(phone, "order", text, null, id), cancellationToken);
            return new DeliveryResult(DeliveryEnding.Done, "Sent.");
        }
        catch (MessageNotSentException unsent)
        {
            return new DeliveryResult(DeliveryEnding.Later, unsent.Message);
        }
    }

    private async Task<Phone?> To(bool shopper, OrderView order, StoreView store) =>
        shopper ? order.Customer.Phone : (await client.GetGrain<ISellerGrain>(store.Owner).Get())?.Phone;
}
