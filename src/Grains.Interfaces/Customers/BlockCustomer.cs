namespace Dukaan.Customers;

/// <summary>Puts a phone on a store's block list, or takes it off.</summary>
/// <param name="OperationId">The repeat with the same id gets the first answer (P3).</param>
/// <param name="Phone">E.164. Whoever has it need not have ordered yet.</param>
/// <param name="Kind">None takes it off.</param>
/// <param name="Reason">Up to 200 characters; may be empty.</param>
[GenerateSerializer, Immutable, Alias("block-customer")]
public sealed record BlockCustomer(string OperationId, string Phone, BlockKind Kind, string Reason = "");
