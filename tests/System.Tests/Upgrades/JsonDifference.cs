using System.Text.Json;

namespace Dukaan.System.Tests.Upgrades;

/// <summary>Compares what two releases answered: a later one may say more, and nothing else.</summary>
internal static class JsonDifference
{
    /// <summary>A list that a later release may add to: what can be done with an order.</summary>
    private const string Growing = ".actions";

    /// <summary>Each place where the later answer lacks something of the earlier one, or says it otherwise.</summary>
    public static IEnumerable<string> Of(JsonElement earlier, JsonElement later, string at = "")
    {
        if (earlier.ValueKind is JsonValueKind.Object && later.ValueKind is JsonValueKind.Object)
        {
            return earlier
                .EnumerateObject()
                .SelectMany(field =>
                    later.TryGetProperty(field.Name, out var now)
                        ? Of(field.Value, now, $"{at}.{field.Name}")
                        : [$"{at}.{field.Name} is missing; it was {field.Value}"]
                );
        }

        if (earlier.ValueKind is JsonValueKind.Array && later.ValueKind is JsonValueKind.Array)
        {
            if (at.EndsWith(Growing, StringComparison.Ordinal))
            {
                return earlier.EnumerateArray().All(one => later.EnumerateArray().Any(now => JsonElement.DeepEquals(one, now)))
                    ? []
                    : [$"{at} is {later}; it was {earlier}"];
            }

            return earlier.GetArrayLength() == later.GetArrayLength()
                ? earlier.EnumerateArray().Zip(later.EnumerateArray()).SelectMany((pair, i) => Of(pair.First, pair.Second, $"{at}[{i}]"))
                : [$"{at} has {later.GetArrayLength()} items; there were {earlier.GetArrayLength()}"];
        }

        return JsonElement.DeepEquals(earlier, later) ? [] : [$"{at} is {later}; it was {earlier}"];
    }
}
