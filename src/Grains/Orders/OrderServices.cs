using Dukaan.Features;
using Dukaan.Saving;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Orleans.Storage;

namespace Dukaan.Orders;

/// <summary>What new orders need beside the grains of their store.</summary>
/// <param name="Storage">Where the states of orders are.</param>
/// <param name="Records">Says which orders exist.</param>
/// <param name="Rows">Has the rows of idempotency keys.</param>
/// <param name="Randomness">Makes secrets.</param>
/// <param name="Features">Says what every silo of the cluster knows.</param>
/// <param name="Time">The clock.</param>
/// <param name="Log">Hears of what could not be done yet.</param>
public sealed record OrderServices(
    [FromKeyedServices(Storages.Domain)] IGrainStorage Storage,
    IOrderRecords Records,
    IRowReader Rows,
    IRandomness Randomness,
    FeatureGate Features,
    TimeProvider Time,
    ILogger<OrderServices> Log
);
