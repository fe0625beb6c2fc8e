using Dukaan.Webhooks;

namespace Dukaan.Deliveries;

/// <summary>
/// The log of a store's webhook deliveries, done and pending. Implemented on PostgreSQL; every call is one bounded statement.
/// </summary>
public interface IDeliveryLog
{
    /// <summary>Deliveries to a webhook, the newest first.</summary>
    Task<ImmutableArray<DeliveryView>> Page(string storeId, string webhookId, long? before, int limit);

    Task<WebhookHealth> Health(string storeId, string webhookId);

    /// <summary>Makes a delivery due now, with a day of retries. False where there is no such delivery.</summary>
    Task<bool> Again(string storeId, string webhookId, long deliveryId);

    /// <summary>Adds a test event, due now.</summary>
    Task Test(string storeId, string webhookId);

    /// <summary>Ends the pause of an address: its pending deliveries are due now.</summary>
    Task Resume(string storeId, string webhookId);

    /// <summary>Deletes all deliveries of a webhook.</summary>
    Task Forget(string storeId, string webhookId);
}
