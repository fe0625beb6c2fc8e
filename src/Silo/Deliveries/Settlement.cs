using Dukaan.Deliveries;

namespace Dukaan.Silo.Deliveries;

/// <summary>How a try of a delivery went, as it is noted.</summary>
/// <param name="State">What the delivery is now.</param>
/// <param name="Next">The next try, if it still waits.</param>
/// <param name="Took">How long the try took.</param>
internal sealed record Settlement(Delivery Delivery, DeliveryResult Result, DeliveryState State, DateTimeOffset Next, TimeSpan Took);
