using System.Collections.Immutable;

namespace Dukaan.Silo.People;

/// <summary>A customer of a shop.</summary>
/// <param name="Phone">As it is stored there: an earlier release may have spelled it otherwise.</param>
/// <param name="Orders">The newest first, without those of a former shop.</param>
public sealed record PersonAsCustomer(NamedShop Shop, string Phone, ImmutableArray<NumberedOrder> Orders);
