namespace Dukaan.Messages;

/// <summary>A message to a person's phone.</summary>
/// <param name="To">The recipient.</param>
/// <param name="Channel"><c>code</c> for one-time codes.</param>
/// <param name="Text">The text.</param>
/// <param name="Code">The one-time code in the text, or null.</param>
/// <param name="OperationId">The same for a repeat, so that a gateway can drop duplicates.</param>
[GenerateSerializer, Immutable, Alias("message")]
public sealed record Message(Phone To, string Channel, string Text, string? Code, string OperationId)
{
    public override string ToString() => $"{Channel} to {To}";
}
