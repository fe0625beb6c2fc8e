namespace Dukaan.Values;

/// <summary>The value of a command without a result: <c>Result&lt;Done&gt;</c>.</summary>
[GenerateSerializer, Immutable, Alias("done")]
public readonly record struct Done;
