using System.Text.Json.Nodes;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>The answer of an emulated provider: a status and a JSON document.</summary>
public sealed record EmulatedAnswer(int Status, JsonNode Body)
{
    public static EmulatedAnswer Ok(JsonNode body) => new(StatusCodes.Status200OK, body);
}
