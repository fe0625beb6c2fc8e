using Dukaan.Deliveries;

namespace Dukaan.Silo.Deliveries;

/// <summary>The result of a try, as it is recorded.</summary>
/// <param name="State">What the delivery is now.</param>
/// <param name="Next">The next try, if it still waits.</param>
/// <param name="Took">How long the try took.</param>
internal sealed record Settlement(Delivery Delivery, DeliveryResult Result, DeliveryState State, DateTimeOffset Next, TimeSpan Took);
