namespace Dukaan.RuntimeSettings;

/// <summary>An address that was shut out for its errors, and that an operator let in again.</summary>
/// <param name="Id">A hash of it, the same at every process.</param>
/// <param name="At">When.</param>
[GenerateSerializer, Immutable, Alias("address-let-in")]
public sealed record AddressLetIn(string Id, DateTimeOffset At);
