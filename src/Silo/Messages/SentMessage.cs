using Dukaan.Messages;

namespace Dukaan.Silo.Messages;

/// <summary>A message as the development outbox keeps it.</summary>
public sealed record SentMessage(Message Message, DateTimeOffset At);
