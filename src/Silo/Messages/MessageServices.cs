using Dukaan.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Messages;

/// <summary>
/// Chooses how messages leave: by webhook where one is set; in development also, or only, into the outbox; else not at all.
/// </summary>
public static class MessageServices
{
    public static IServiceCollection AddMessages(this IServiceCollection services, MessageOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<DevOutbox>();
        services.AddSingleton<WebhookMessageSender>();
        services.AddSingleton<IMessageSender>(provider =>
            options switch
            {
                { Development: true } => new DevMessageSender(
                    provider.GetRequiredService<DevOutbox>(),
                    options.Webhook is null ? null : provider.GetRequiredService<WebhookMessageSender>(),
                    provider.GetRequiredService<ILogger<DevMessageSender>>()
                ),
                { Webhook: not null } => provider.GetRequiredService<WebhookMessageSender>(),
                _ => new NoMessageSender(),
            }
        );
        if (options is { Development: false, Webhook: null })
        {
            services.AddHostedService<NoSenderWarning>();
        }

        return services;
    }
}
