using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Couriers;

/// <summary>
/// The circuits of a courier. Rates are asked for by strangers, often, and can be done without; parcels are not. So failures of the one are
/// no reason not to ask for the other.
/// </summary>
public sealed class CourierCircuits(TimeProvider time, ILogger<CourierCircuit> logger)
{
    /// <summary>Logins that a seller enters, parcels, labels.</summary>
    public CourierCircuit Parcels { get; } = new(time, logger, "parcels");

    /// <summary>What a parcel costs.</summary>
    public CourierCircuit Rates { get; } = new(time, logger, "rates");
}
