using System.Collections.Immutable;
using Dukaan.Collections;
using Dukaan.Web.Http;

namespace Dukaan.Web.Collections;

/// <summary>Which products belong to a collection.</summary>
/// <param name="Any">True: one condition is enough; else all must hold.</param>
/// <param name="Conditions">1 to 20.</param>
public sealed record CollectionRuleBody(ImmutableArray<CollectionConditionBody>? Conditions, bool? Any = null)
{
    public static CollectionRuleBody Of(CollectionRule rule) =>
        new([.. rule.Conditions.Select(each => new CollectionConditionBody(each.Field, each.Comparison, each.Value, each.Name))], rule.Any);

    public CollectionRule Read() => new(Any ?? false, [.. (Conditions ?? []).Select((condition, i) => Read(condition, i))]);

    private static CollectionCondition Read(CollectionConditionBody? condition, int i)
    {
        var field = $"rule.conditions[{i}]";
        return new CollectionCondition(
            condition?.Field ?? throw new ErrorException(Problem.Field($"{field}.field", "required", "Say what of a product counts.")),
            condition.Comparison
                ?? throw new ErrorException(Problem.Field($"{field}.comparison", "required", "Say how it is compared: is, for example.")),
            condition.Value ?? "",
            condition.Name ?? ""
        );
    }
}
