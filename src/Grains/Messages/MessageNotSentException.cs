namespace Dukaan.Messages;

/// <summary>The gateway did not take a message.</summary>
[GenerateSerializer, Alias("message-not-sent")]
public sealed class MessageNotSentException(string message) : Exception(message);
