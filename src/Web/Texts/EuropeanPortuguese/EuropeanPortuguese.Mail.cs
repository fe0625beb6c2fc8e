using Dukaan.Web.Texts.Dashboard;
using Dukaan.Web.Texts.Messages;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static MailTexts Mail =>
        new()
        {
            Address = "E-mail (opcional)",
            AddressHint = "Se o indicar, as mensagens sobre a encomenda vão para lá e não para o telemóvel.",
            Wrong = "Isto não é um e-mail. Escreva como nome@example.com.",
            Open = "Ver a sua encomenda",
            Why = "Recebe isto porque este e-mail foi indicado numa encomenda.",
            Stop = "Não quero mais e-mails desta loja",
            Heading = "E-mails sobre as suas encomendas",
            Ask = "{0} não envia mais e-mails para este endereço. A página da sua encomenda continua a mostrar tudo.",
            Stopped = "Não recebe mais e-mails de {0}.",
            Start = "Voltar a enviar e-mails",
            Started = "Volta a receber e-mails de {0}.",
            Want = "Quero receber neste endereço e-mails sobre as minhas encomendas",
            On = "Recebe e-mails sobre as suas encomendas.",
            Bounces = "Os e-mails para este endereço são devolvidos, por isso as mensagens vão para o telemóvel.",
            Email = "E-mail",
            Check = "Enviámos um e-mail para este endereço. Abra o link que está nele.",
        };

    private static MessagesTexts Messages =>
        new()
        {
            Title = "Mensagens",
            Lead = "O que os clientes recebem sobre as encomendas, e para onde vão as respostas.",
            ReplyTo = "E-mail para respostas",
            ReplyToHint =
                "Quem responde a um e-mail sobre uma encomenda escreve para este endereço. Vazio: as respostas não chegam a ninguém.",
            Email = "E-mail",
            Stopped = "O cliente não quer e-mails da sua loja.",
            Bounces = "Os e-mails para este endereço são devolvidos. As mensagens vão para o telemóvel.",
            Examples = "Ver o que é enviado",
            Event = "O que aconteceu",
            Show = "Mostrar",
            ToPhone = "Mensagem para o telemóvel",
            ByMail = "E-mail",
            PlainMail = "E-mail sem formatação",
            ToYou = "Mensagem para si",
            Nothing = "Nada é enviado.",
            Try = "Enviar-me este e-mail",
            Tried = "O e-mail foi enviado.",
            NotTried = "Não foi possível enviar o e-mail. Tente mais tarde.",
            Off = "Este site não envia e-mails.",
        };
}
