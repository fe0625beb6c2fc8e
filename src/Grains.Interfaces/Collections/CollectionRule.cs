namespace Dukaan.Collections;

/// <summary>Which products belong to a collection.</summary>
/// <param name="Any">Whether one condition is enough; else all must hold.</param>
/// <param name="Conditions">1 to 20.</param>
[GenerateSerializer, Immutable, Alias("collection-rule")]
public sealed record CollectionRule(bool Any, ImmutableArray<CollectionCondition> Conditions);
