namespace Dukaan.Messages;

/// <summary>How a person is told.</summary>
[GenerateSerializer, Alias("message-channel")]
public enum MessageChannel
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>By a text to their phone.</summary>
    Phone,

    /// <summary>By e-mail.</summary>
    Mail,
}
