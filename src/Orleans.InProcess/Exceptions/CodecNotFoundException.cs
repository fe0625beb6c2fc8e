namespace Orleans.Serialization;

/// <summary>A value cannot be sent: its type has no <c>[GenerateSerializer]</c>.</summary>
public class CodecNotFoundException : Exception
{
    public CodecNotFoundException(string message)
        : base(message)
    {
    }

    public CodecNotFoundException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
