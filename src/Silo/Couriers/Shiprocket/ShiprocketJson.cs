using System.Text.Json.Nodes;

namespace Dukaan.Silo.Couriers.Shiprocket;

/// <summary>Reads answers whose shape is not certain: what has another shape than expected is not there.</summary>
internal static class ShiprocketJson
{
    /// <summary>A property, or null: the node is no object, or has none of this name.</summary>
    public static JsonNode? Of(JsonNode? node, string name) => (node as JsonObject)?[name];

    /// <summary>The text of a node; empty for null.</summary>
    public static string Text(JsonNode? node) => node?.ToString() ?? "";
}
