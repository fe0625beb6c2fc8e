namespace Dukaan.Silo.Tests.Kafka;

/// <summary>What stands in the topic of dead letters.</summary>
public sealed record DeadLetter(string Value, string Reason);
