using Dukaan.Messages;
using Dukaan.Silo.Messages.Smtp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Dukaan.Silo.Messages;

/// <summary>
/// Chooses how messages leave: by webhook and relay where they are set; in development also, or only, into the outbox; else not at all.
/// </summary>
public static class MessageServices
{
    public static IServiceCollection AddMessages(this IServiceCollection services, MessageOptions options, MailOptions? mailing = null)
    {
        var mail = mailing ?? new MailOptions();
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
        services.AddSingleton(mail);
        services.AddSingleton<SmtpMailSender>();
        services.AddSingleton<IMailSender>(provider =>
            (options.Development, mail.Relay) switch
            {
                (true, null) => new DevMailSender(provider.GetRequiredService<DevOutbox>(), null),
                (true, _) => new DevMailSender(provider.GetRequiredService<DevOutbox>(), provider.GetRequiredService<SmtpMailSender>()),
                (false, null) => new NoMailSender(),
                _ => provider.GetRequiredService<SmtpMailSender>(),
            }
        );
        if (options is { Development: false, Webhook: null })
        {
            services.AddHostedService<NoSenderWarning>();
        }

        return services;
    }
}
