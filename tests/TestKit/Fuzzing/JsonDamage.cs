using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>Damages a valid JSON body: a value, its shape, or its text.</summary>
internal static class JsonDamage
{
    private const string Mark = "@@raw@@";

    public static string Of(string good, Random random, FuzzWorld world)
    {
        var root = JsonNode.Parse(good)!;
        var literals = new List<string>();
        for (var left = random.Next(4); left > 0; left--)
        {
            Spoil(root, random, literals);
        }

        Name(root, random, world);

        var text = root.ToJsonString();
        foreach (var literal in literals)
        {
            var at = text.IndexOf($"\"{Mark}\"", StringComparison.Ordinal);
            if (at >= 0)
            {
                text = string.Concat(text.AsSpan(0, at), literal, text.AsSpan(at + Mark.Length + 2));
            }
        }

        return random.Next(12) == 0 ? Tear(text, random) : text;
    }

    private static void Spoil(JsonNode root, Random random, List<string> literals)
    {
        var places = Places(root).ToArray();
        if (places.Length == 0)
        {
            return;
        }

        var (parent, name, index) = places[random.Next(places.Length)];
        void Put(JsonNode? value)
        {
            if (parent is JsonObject fields)
            {
                fields[name!] = value;
            }
            else
            {
                parent.AsArray()[index] = value;
            }
        }

        switch (random.Next(10))
        {
            case 0 when parent is JsonObject gone:
                gone.Remove(name!);
                break;
            case 1:
                Put(null);
                break;
            case 2 when parent is JsonArray list:
                list.Add((JsonNode?)null);
                break;
            case 3 when parent is JsonObject more:
                more[$"{name}x"] = 1;
                break;
            case 4:
                var now = parent is JsonObject ? parent[name!] : parent[index];
                Put(new JsonArray(now?.DeepClone(), now?.DeepClone()));
                break;
            default:
                literals.Add(HostileValues.Literals[random.Next(HostileValues.Literals.Length)]);
                Put(Mark);
                break;
        }
    }

    /// <summary>Replaces the example's ids by existing ones.</summary>
    private static void Name(JsonNode root, Random random, FuzzWorld world)
    {
        foreach (var (parent, name, index) in Places(root).ToArray())
        {
            var field = name ?? (parent.Parent is JsonObject around ? around.First(each => each.Value == parent).Key : "");
            var known =
                field is "ids" or "productIds" ? world.Value("productId", random)
                : field is "productId" or "variantId" or "cartId" ? world.Value(field, random)
                : null;
            if (
                known is null
                || (parent is JsonObject ? parent[name!] : parent[index]) is not JsonValue value
                || value.GetValueKind() != JsonValueKind.String
                || (string?)value == Mark
            )
            {
                continue;
            }

            if (parent is JsonObject fields)
            {
                fields[name!] = known;
            }
            else
            {
                parent.AsArray()[index] = known;
            }
        }
    }

    private static string Tear(string text, Random random)
    {
        var at = random.Next(text.Length);
        return random.Next(6) switch
        {
            0 => text[..at],
            1 => text.Insert(at, "\0"),
            2 => text.Insert(at, ","),
            3 => text + text,
            4 => "\uFEFF" + text,
            _ => text.Insert(at, ((char)random.Next(1, 0x250)).ToString()),
        };
    }

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> Places(JsonNode node)
    {
        if (node is JsonObject fields)
        {
            foreach (var (name, value) in fields.ToArray())
            {
                yield return (fields, name, 0);
                foreach (var inner in value is null ? [] : Places(value))
                {
                    yield return inner;
                }
            }
        }
        else if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                yield return (list, null, i);
                foreach (var inner in list[i] is { } value ? Places(value) : [])
                {
                    yield return inner;
                }
            }
        }
    }
}
