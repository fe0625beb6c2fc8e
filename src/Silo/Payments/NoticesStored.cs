using Dukaan.Silo.Postgres;

namespace Dukaan.Silo.Payments;

/// <summary>Raised when a payment gateway's message was kept in a shard.</summary>
internal sealed class NoticesStored : Signal;
