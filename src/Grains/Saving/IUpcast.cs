using System.Text.Json.Nodes;

namespace Dukaan.Saving;

/// <summary>
/// Upgrades a stored document of one kind from one schema number to the next when it is read. Registered as a service; pure.
/// </summary>
public interface IUpcast
{
    /// <summary>The state's name, such as <c>order</c>.</summary>
    string Kind { get; }

    /// <summary>The schema number it lifts from; to is one more.</summary>
    int From { get; }

    JsonObject Lift(JsonObject document);
}
