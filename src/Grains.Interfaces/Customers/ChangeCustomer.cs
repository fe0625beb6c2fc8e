namespace Dukaan.Customers;

/// <summary>A seller's note and tags of a customer.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Phone">The customer, E.164.</param>
/// <param name="Note">Up to 1,000 characters; empty removes it; null: as it is.</param>
/// <param name="Tags">At most 20 of 1 to 40 characters; null: as they are.</param>
[GenerateSerializer, Immutable, Alias("change-customer")]
public sealed record ChangeCustomer(string OperationId, string Phone, string? Note = null, ImmutableArray<string>? Tags = null);
