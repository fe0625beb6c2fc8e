namespace Orleans.Runtime
{
    /// <summary>The root of Orleans's own exceptions.</summary>
    public class OrleansException(string message, Exception innerException) : Exception(message, innerException)
    {
        public OrleansException(string message)
            : this(message, null!) { }
    }

    /// <summary>A bounded queue is full.</summary>
    public sealed class LimitExceededException(string limitName, int current, int threshold, object extraInfo)
        : OrleansException($"Limit exceeded {limitName} Current={current} Threshold={threshold} {extraInfo}");

    /// <summary>A call was refused before it ran.</summary>
    public class OrleansMessageRejectionException : OrleansException
    {
        internal OrleansMessageRejectionException(string message)
            : base(message) { }
    }

    /// <summary>The silo is stopping, has stopped, or cannot be reached.</summary>
    public sealed class SiloUnavailableException(string msg) : OrleansMessageRejectionException(msg);

    /// <summary>The observer that was called is gone.</summary>
    public sealed class ClientNotAvailableException : OrleansException
    {
        internal ClientNotAvailableException(GrainId clientId)
            : base($"No activation for client {clientId}") { }
    }

    /// <summary>The silo is configured in a way that cannot work.</summary>
    public sealed class OrleansConfigurationException(string message) : Exception(message);
}

namespace Orleans.Serialization
{
    /// <summary>A value cannot be sent: its type has no <c>[GenerateSerializer]</c>.</summary>
    public class CodecNotFoundException(string message) : Exception(message);
}
