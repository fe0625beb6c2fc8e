namespace Dukaan.Values;

/// <summary>The value of a command that answers nothing but that it was done: <c>Outcome&lt;Done&gt;</c>.</summary>
[GenerateSerializer, Immutable, Alias("done")]
public readonly record struct Done;
